/** `npm run mutations [COUNT]`: reads spoilt copies of our own fixtures; none may throw or take long. */
import { readdirSync, readFileSync } from 'node:fs';
import { setImmediate } from 'node:timers/promises';
import { JSDOM, VirtualConsole } from 'jsdom';
import { annotateArticle } from '../src/core/index.ts';
import { detectPage } from '../src/page/detect/detect-page.ts';
import { readPage } from '../src/page/read-page.ts';
import { type MutatedPage, mutatePage, seededRandom } from './evaluation/mutate-page.ts';

const count = Number(process.argv[2] ?? 10_000);
const seed = Number(process.argv[3] ?? 20_240_514);
const longestMs = 200;
const shownSlowest = 5;

interface Attempt {
  readonly number: number;
  readonly page: MutatedPage;
  readonly timeMs: number;
  readonly isArticle: boolean;
  readonly failure: string | undefined;
}

const folder = new URL('../tests/fixtures/pages/', import.meta.url);
const fixtures = readdirSync(folder).map((slug) => ({
  url: String(JSON.parse(readFileSync(new URL(`${slug}/expected.json`, folder), 'utf8')).url),
  html: readFileSync(new URL(`${slug}/page.html`, folder), 'utf8'),
}));

process.exitCode = report(await run());

async function run(): Promise<Attempt[]> {
  const random = seededRandom(seed);
  const kept: Attempt[] = [];
  let articles = 0;
  let unbuilt = 0;
  for (let number = 0; number < count; number += 1) {
    const fixture = fixtures[number % fixtures.length];
    if (fixture === undefined) break;
    // A DOM is held by weak references of its own, which are let go between turns of the event loop only.
    await setImmediate();
    const attempt = read(number, mutatePage(fixture.html, random), fixture.url);
    if (attempt === undefined) {
      unbuilt += 1;
      continue;
    }
    articles += attempt.isArticle ? 1 : 0;
    kept.push(attempt);
    kept.sort(
      (a, b) => Number(b.failure !== undefined) - Number(a.failure !== undefined) || b.timeMs - a.timeMs,
    );
    const wanted = kept.filter((one) => one.failure !== undefined || one.timeMs >= longestMs).length;
    kept.splice(Math.max(shownSlowest, wanted));
  }
  console.log(
    `Mutated pages: ${count} with the seed ${seed}, ${articles} of them still with an article, ${unbuilt} too deep for jsdom`,
  );
  return kept;
}

/** The DOM is built before the clock starts: a browser has it already. */
function read(number: number, page: MutatedPage, url: string): Attempt | undefined {
  const document = build(page.html, url);
  if (document === undefined) return undefined;
  const start = performance.now();
  let isArticle = false;
  let failure: string | undefined;
  try {
    detectPage(document, url);
    const reading = readPage(document, url);
    isArticle = reading !== undefined;
    if (reading) annotateArticle(reading.facts);
  } catch (error) {
    failure = error instanceof Error ? (error.stack ?? error.message) : String(error);
  }
  const timeMs = performance.now() - start;
  return { number, page, timeMs, isArticle, failure };
}

/** jsdom builds by recursion: several deep nestings in one page are too much for it. No matter of ours. */
function build(html: string, url: string): Document | undefined {
  try {
    return new JSDOM(html, { url, virtualConsole: new VirtualConsole() }).window.document;
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

function report(attempts: readonly Attempt[]): 0 | 1 {
  const failed = attempts.filter(({ failure }) => failure !== undefined);
  const slow = attempts.filter(({ timeMs }) => timeMs >= longestMs);
  console.log(`  exceptions: ${failed.length}; ${longestMs} ms or more: ${slow.length}; the slowest:`);
  for (const { number, page, timeMs } of attempts.slice(0, shownSlowest)) {
    const length = page.html.length.toLocaleString('en');
    console.log(
      `  ${timeMs.toFixed(0).padStart(6)} ms  page ${number}, ${length} characters: ${page.names.join(', ')}`,
    );
  }
  for (const { number, failure } of failed) console.log(`page ${number}: ${failure}`);
  return failed.length + slow.length > 0 ? 1 : 0;
}
