/**
 * `npm run mutations [COUNT] [SEED] [FIRST]`: reads spoilt copies of our own fixtures; none may throw or take long.
 * Each page has a seed of its own, so that a run can be divided. Large pages are read in Chromium, if there is one.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { setImmediate } from 'node:timers/promises';
import { JSDOM, VirtualConsole } from 'jsdom';
import { type ChromiumReader, openChromiumReader } from './evaluation/chromium-reader.ts';
import { type MutatedPage, mutatePage, seededRandom } from './evaluation/mutate-page.ts';
import { type TimedReading, timeBestReading } from './evaluation/time-reading.ts';

const count = Number(process.argv[2] ?? 10_000);
const seed = Number(process.argv[3] ?? 20_240_514);
const first = Number(process.argv[4] ?? 0);
const longestMs = 200;
const shownSlowest = 5;

/** Longer pages, in UTF-16 code units, are Chromium's; so are those that jsdom was slow with. */
const largePage = 60_000;
/** A reading that took too long is taken again, so often at most. */
const times = 3;

interface Attempt extends TimedReading {
  readonly number: number;
  readonly page: MutatedPage;
}

const folder = new URL('../tests/fixtures/pages/', import.meta.url);
const fixtures = readdirSync(folder).map((slug) => ({
  url: String(JSON.parse(readFileSync(new URL(`${slug}/expected.json`, folder), 'utf8')).url),
  html: readFileSync(new URL(`${slug}/page.html`, folder), 'utf8'),
}));

const chromium = await openChromiumReader();
process.exitCode = report(await run(chromium));
await chromium?.close();

async function run(browser: ChromiumReader | undefined): Promise<Attempt[]> {
  const kept: Attempt[] = [];
  const counts = { articles: 0, unbuilt: 0, inChromium: 0 };
  for (let number = first; number < first + count; number += 1) {
    const fixture = fixtures[number % fixtures.length];
    if (fixture === undefined) break;
    // A DOM is held by weak references of its own, which are let go between turns of the event loop only.
    await setImmediate();
    const page = mutatePage(fixture.html, seededRandom(seed + number));
    const isLarge = page.html.length > largePage && browser !== undefined;
    let reading = isLarge ? undefined : readInNode(page.html, fixture.url);
    const isAsked = reading === undefined || (reading.timeMs >= longestMs && reading.failure === undefined);
    if (isAsked && browser) {
      reading = await browser.read(page.html, fixture.url, times, longestMs);
      counts.inChromium += 1;
    }
    counts.articles += reading?.isArticle ? 1 : 0;
    if (reading === undefined) counts.unbuilt += 1;
    else keepWorst(kept, { ...reading, number, page });
  }
  console.log(
    `Mutated pages: ${first} to ${first + count - 1} with the seed ${seed}, ${counts.articles} of them still with an article, ${counts.inChromium} read in Chromium, ${counts.unbuilt} too deep for jsdom`,
  );
  return kept;
}

function keepWorst(kept: Attempt[], attempt: Attempt): void {
  kept.push(attempt);
  kept.sort(
    (a, b) => Number(b.failure !== undefined) - Number(a.failure !== undefined) || b.timeMs - a.timeMs,
  );
  const wanted = kept.filter((one) => one.failure !== undefined || one.timeMs >= longestMs).length;
  kept.splice(Math.max(shownSlowest, wanted));
}

/** jsdom builds by recursion: several deep nestings in one page are too much for it. No matter of ours. */
function readInNode(html: string, url: string): TimedReading | undefined {
  try {
    const { document } = new JSDOM(html, { url, virtualConsole: new VirtualConsole() }).window;
    return timeBestReading(document, url, times, longestMs);
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

function report(attempts: readonly Attempt[]): 0 | 1 {
  const failed = attempts.filter(({ failure }) => failure !== undefined);
  const slow = attempts.filter(({ timeMs }) => timeMs >= longestMs);
  console.log(`  exceptions: ${failed.length}; ${longestMs} ms or more: ${slow.length}; the slowest:`);
  for (const { number, page, timeMs } of attempts.slice(0, Math.max(shownSlowest, slow.length))) {
    const length = page.html.length.toLocaleString('en');
    console.log(
      `  ${timeMs.toFixed(0).padStart(6)} ms  page ${number}, ${length} characters: ${page.names.join(', ')}`,
    );
  }
  for (const { number, failure } of failed) console.log(`page ${number}: ${failure}`);
  return failed.length + slow.length > 0 ? 1 : 0;
}
