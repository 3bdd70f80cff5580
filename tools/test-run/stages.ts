/** The stages of a test run, in order: what is quick to fail comes first, what needs the builds last. */
export interface Stage {
  /** Also the name of the npm script that runs it. */
  readonly script: string;
  readonly what: string;
  /** True where the script is a run of vitest, whose tests are counted one by one. */
  readonly countsTests: boolean;
}

export const stages: readonly Stage[] = [
  { script: 'lint', what: 'format and lint', countsTests: false },
  { script: 'types', what: 'types', countsTests: false },
  { script: 'unused', what: 'unused code', countsTests: false },
  { script: 'unit', what: 'unit tests', countsTests: true },
  { script: 'build:chrome', what: 'build for Chrome and Edge', countsTests: false },
  { script: 'build:firefox', what: 'build for Firefox', countsTests: false },
  { script: 'lint:firefox', what: 'Mozilla’s own check of the Firefox build', countsTests: false },
  { script: 'e2e', what: 'tests in real browsers', countsTests: true },
];
