/** `tsx tools/evaluate-degraded.ts [--verbose [NAME]]`: finds articles in saved pages from which their make has been taken. */
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { JSDOM, VirtualConsole } from 'jsdom';
import { detectPage } from '../src/page/detect/detect-page.ts';
import { readPage } from '../src/page/read-page.ts';
import { decodePage } from './command-line/decode-page.ts';
import { type Degradation, degradations } from './evaluation/degrade-page.ts';

interface Gold {
  readonly slug: string;
  readonly file: string;
  readonly url: string;
  readonly government: string;
}

interface Answer {
  readonly title: string;
  readonly published: string | undefined;
  readonly source: string | undefined;
  readonly text: string;
}

/** What the pages' own scorer exports. */
interface Scorer {
  loadSet(folder: string): Gold[];
  score(golds: readonly Gold[], answers: ReadonlyMap<string, Answer | null>, options: object): Score;
  misses(score: Score): string;
}

interface Score {
  readonly detection: { readonly precision: number | null; readonly recall: number | null };
  readonly all: Readonly<
    Record<'pages' | 'title' | 'published' | 'source' | 'sourceShown' | 'sourceShownRight', number>
  > & {
    readonly f1: number | null;
    readonly paragraphs: number | null;
  };
}

const pages = resolve(import.meta.dirname, '../../shared/pages');
const [verbose, wanted = ''] = process.argv.slice(2);
if (existsSync(join(pages, 'score-pages.mjs'))) await evaluate();
else console.log(`Nothing to evaluate with: ${pages} is not there.`);

async function evaluate(): Promise<void> {
  const scorer: Scorer = await import(pathToFileURL(join(pages, 'score-pages.mjs')).href);
  const golds = scorer.loadSet(join(pages, 'dev'));
  console.log(
    'Saved pages, spoilt     detection P / R   title  date  source (shown)  body F1  paragraphs F1',
  );
  for (const degradation of degradations.filter(({ name }) => name.includes(wanted))) {
    const answers = new Map<string, Answer | null>();
    for (const gold of golds) {
      // A DOM is held by weak references of its own, which are let go between turns of the event loop only.
      await setImmediate();
      answers.set(gold.slug, read(gold, degradation));
    }
    const score = scorer.score(golds, answers, {});
    console.log(formatRow(degradation.name, score));
    if (verbose === '--verbose') console.log(scorer.misses(score));
  }
}

function read({ file, url, government }: Gold, { degrade }: Degradation): Answer | null {
  const { html } = decodePage(readFileSync(join(pages, 'dev', file)), url);
  const { document } = new JSDOM(html, { url, virtualConsole: new VirtualConsole() }).window;
  const address = degrade({ document, url }, government === 'yes' || /gov\.cn/.test(url));
  const kind = detectPage(document, address);
  if (kind !== 'article' && kind !== 'document') return null;
  const facts = readPage(document, address)?.facts;
  if (facts === undefined) return null;
  const { title, published, source, text } = facts;
  return { title, published, source, text };
}

function formatRow(name: string, { detection, all }: Score): string {
  const share = (value: number | null) => ((value ?? 0) * 100).toFixed(1).padStart(6);
  const found = (count: number, of: number) => `${count}/${of}`.padStart(6);
  return [
    name.padEnd(23),
    `${share(detection.precision)} ${share(detection.recall)}   `,
    found(all.title, all.pages),
    found(all.published, all.pages),
    `${found(all.source, all.pages)} ${found(all.sourceShownRight, all.sourceShown)} `,
    share(all.f1),
    share(all.paragraphs),
  ].join(' ');
}
