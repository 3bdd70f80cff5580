/** Takes the finder's rules away one at a time: a rule without which every fixture is still right tells nothing. */
import { readdirSync, readFileSync } from 'node:fs';
import { JSDOM, VirtualConsole } from 'jsdom';
import { afterEach, expect, it, vi } from 'vitest';

interface Expected {
  readonly url: string;
  readonly kind: string;
  readonly paragraphs?: readonly string[];
}

const folder = new URL('../fixtures/pages/', import.meta.url);
const fixtures = readdirSync(folder).map((slug) => {
  const expected: Expected = JSON.parse(readFileSync(new URL(`${slug}/expected.json`, folder), 'utf8'));
  const html = readFileSync(new URL(`${slug}/page.html`, folder), 'utf8');
  const { document } = new JSDOM(html, { url: expected.url, virtualConsole: new VirtualConsole() }).window;
  return { slug, expected, document };
});

afterEach(() => {
  vi.resetModules();
  vi.doUnmock('../../src/page/find/line-patterns.ts');
});

/** The fixtures in which some fact, the body or the kind of page comes out otherwise. */
async function failingFixtures(): Promise<string[]> {
  const { detectPage } = await import('../../src/page/detect/detect-page.ts');
  const { readPage } = await import('../../src/page/read-page.ts');
  return fixtures
    .filter(({ expected, document }) => {
      const { url, kind, paragraphs, ...facts } = expected;
      if (detectPage(document, url) !== kind) return true;
      if (paragraphs === undefined) return false;
      const reading = readPage(document, url);
      const found = { ...reading, ...reading?.facts } as Record<string, unknown>;
      return (
        reading?.facts.text !== paragraphs.join('\n') ||
        Object.entries(facts).some(
          ([name, value]) => JSON.stringify(found[name] ?? null) !== JSON.stringify(value),
        )
      );
    })
    .map(({ slug }) => slug);
}

const never = () => false;
const nothing = () => undefined;

/** Each rule: its module, its name there, and what takes its place. */
const rules: readonly (readonly [module: string, name: string, without: unknown])[] = [
  ['find/line-patterns', 'isControlLine', never],
  ['find/line-patterns', 'isCreditLine', never],
  ['find/line-patterns', 'isSourceLine', never],
  ['find/line-patterns', 'isInfoLine', never],
  ['find/line-patterns', 'isTailHeading', never],
  ['find/line-patterns', 'isNotice', never],
  ['find/line-patterns', 'isRegistrationLine', never],
  ['find/line-patterns', 'isCardLabel', never],
  ['find/line-patterns', 'lengthWithoutTrailer', (plain: string) => plain.length],
  ['find/element-kinds', 'isAside', never],
  ['find/title-place', 'placeTitles', () => new Map()],
  ['find/title-place', 'isTitleNamed', never],
  ['find/card-rows', 'pairCardRows', (blocks: unknown) => blocks],
  ['find/find-next-page', 'findNextPage', nothing],
  ['find/page-meta', 'readMeta', () => ({ first: nothing })],
  ['find/read-date', 'readAddressDate', nothing],
  ['find/read-date', 'readMetaDate', nothing],
  ['sites/makes', 'isKnownContent', never],
  ['sites/labelled-elements', 'labelledElements', []],
  ['detect/outlets', 'namesPublicOutlet', never],
  [
    'detect/read-furniture',
    'readFurniture',
    () => ({ prose: 0, signs: 0, hints: 0, outlets: [], isDocument: false, dates: 0 }),
  ],
  ['detect/sample-page', 'sampleProse', () => 0],
];

it('finds every fixture right with all rules', async () => {
  expect(await failingFixtures()).toEqual([]);
});

it.each(rules)(
  'needs %s: %s',
  async (module, name, without) => {
    const path = `../../src/page/${module}.ts`;
    const original = await vi.importActual<Record<string, unknown>>(path);
    vi.doMock(path, () => ({ ...original, [name]: without }));
    const failing = await failingFixtures();
    vi.doUnmock(path);
    if (process.env.SHOW_RULES) console.log(`${module} ${name}: ${failing.join(', ')}`);
    expect(failing).not.toEqual([]);
  },
  30_000,
);
