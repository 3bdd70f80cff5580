/** Runs OpenCC's own test cases through the built extension's converter and names each difference with its reason. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Converter, type ConverterOptions } from 'opencc-js';
import type { ArticleScript } from '../../src/core/annotated-article.ts';
import type { TargetScript } from '../../src/core/conversion/routes.ts';
import { builtExtension } from '../browsers/built-extension.ts';
import { launchChromium, type RunningChromium } from '../browsers/launch-chromium.ts';

/** OpenCC's configurations, as the extension is asked for them: from which script, to which. */
const offered: Readonly<Record<string, readonly [source: ArticleScript, mode: TargetScript]>> = {
  s2t: ['Hans', 'traditional'],
  s2tw: ['Hans', 'taiwan'],
  s2twp: ['Hans', 'taiwan-phrases'],
  s2hk: ['Hans', 'hong-kong'],
  tw2s: ['Hant', 'simplified'],
  t2tw: ['Hant', 'taiwan'],
  t2hk: ['Hant', 'hong-kong'],
};

interface TestCase {
  readonly id: string;
  readonly input: string;
  readonly expected: Readonly<Record<string, string>>;
}

interface Expectation {
  readonly id: string;
  readonly configuration: string;
  readonly input: string;
  readonly wanted: string;
}

interface OpenccDifference extends Expectation {
  readonly got: string;
  /** The data of opencc-js lacks what OpenCC's has; else the glossary, or the way that we run the data. */
  readonly isLibrarys: boolean;
}

/** `file` is OpenCC's `test/testcases/testcases.json`: JSON with comments and trailing commas. */
async function compareWithOpencc(file: string): Promise<[compared: number, OpenccDifference[]]> {
  const { cases } = JSON.parse(strictJson(readFileSync(file, 'utf8'))) as { cases: readonly TestCase[] };
  const expectations = cases.flatMap(({ id, input, expected }) =>
    Object.entries(expected)
      .filter(([configuration]) => Object.hasOwn(offered, configuration))
      .map(([configuration, wanted]): Expectation => ({ id, configuration, input, wanted })),
  );
  const running = await launchChromium({
    extension: builtExtension('chrome'),
    headless: true,
    port: 9,
    mappedHosts: ['*'],
  });
  try {
    const results = await convertInExtension(running, expectations);
    const differences = expectations.flatMap((expectation, i) => {
      const got = results[i] ?? '';
      if (got === expectation.wanted) return [];
      return [{ ...expectation, got, isLibrarys: plainly(expectation) === got }];
    });
    return [expectations.length, differences];
  } finally {
    await running.close();
  }
}

/** Asks the worker as a page's reader does: by messages, one for each configuration. */
async function convertInExtension(
  running: RunningChromium,
  expectations: readonly Expectation[],
): Promise<string[]> {
  const page = await running.context.newPage();
  await page.goto(`chrome-extension://${running.extensionId}/src/options/index.html`);
  const results: string[] = [];
  for (const [configuration, [source, mode]] of Object.entries(offered)) {
    const places = expectations.flatMap((each, i) => (each.configuration === configuration ? [i] : []));
    const texts = places.map((i) => expectations[i]?.input ?? '');
    const answer = await page.evaluate(
      (argument) => chrome.runtime.sendMessage({ gongbao: 'background', call: 'convertPassages', argument }),
      { texts, source, mode },
    );
    if (!answer?.ok) throw new Error(`The converter did not answer: ${JSON.stringify(answer)}`);
    places.forEach((place, i) => {
      results[place] = answer.value.texts[i];
    });
  }
  return results;
}

/** Prints one line, and one more for each difference; true where all of them are opencc-js's own. */
export async function reportOpencc(file: string): Promise<boolean> {
  if (!existsSync(join(import.meta.dirname, '../../dist/chrome/manifest.json'))) {
    console.log('\nOpenCC’s test cases: not run, run `npm run build:chrome` first');
    return true;
  }
  const [compared, differences] = await compareWithOpencc(file);
  const ours = differences.filter(({ isLibrarys }) => !isLibrarys);
  console.log(
    `\nOpenCC’s test cases, in the extension: ${compared - differences.length} of ${compared} equal; of the rest ${ours.length} are ours alone`,
  );
  for (const { configuration, id, wanted, got, isLibrarys } of differences) {
    const reason = isLibrarys ? 'opencc-js’s dictionaries give the same' : 'ours alone';
    console.log(`  ${configuration} ${id}: ${firstDifference(wanted, got)} (${reason})`);
  }
  return ours.length === 0;
}

function plainly({ configuration, input }: Expectation): string {
  const [from = '', to = ''] = configuration.split('2').map((name) => (name === 's' ? 'cn' : name));
  return Converter({ from, to } as ConverterOptions)(input);
}

function firstDifference(expected: string, got: string): string {
  const wanted = [...expected];
  const given = [...got];
  const at = wanted.findIndex((character, i) => character !== given[i]);
  return `${wanted.slice(at, at + 2).join('')} expected, ${given.slice(at, at + 2).join('')} given`;
}

/** Takes comments and trailing commas out, and leaves strings alone. */
function strictJson(json: string): string {
  return json.replaceAll(
    /("(?:[^"\\]|\\.)*")|\/\/[^\n]*|\/\*[\s\S]*?\*\/|,(?=\s*[}\]])/g,
    (_, string?: string) => string ?? '',
  );
}
