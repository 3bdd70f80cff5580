/** The analyser in Node: all of it beside jieba's tagging, and its dates beside Recognizers-Text. */
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { bundleText } from './bundle.ts';
import { type Figure, figureOf, type Round } from './figures.ts';
import { newsText } from './news-text.ts';

const require = createRequire(import.meta.url);
const rounds = 15;
const warmUps = 5;
/** Recognizers-Text takes minutes for what the others do in a second. */
const datesLength = 2_000;

export async function benchAnalysis(): Promise<Figure[]> {
  const { annotateArticle, findDates, readArticle } = await bundledCore();
  const text = newsText(200_000);
  const tag = jiebaTagger();
  const facts = { url: '', title: '全省经济工作会议召开', published: '2024-06-18', text };
  const whole = takeTurns(
    rounds,
    () => annotateArticle(facts),
    () => tag(text),
  );
  const short = newsText(datesLength);
  const recognize = dateRecognizer();
  const reading = () => readArticle({ ...facts, text: short });
  const dates = takeTurns(
    rounds,
    () => findDates(reading()),
    () => recognize(short),
  );
  const growth = [2_000, 20_000, 200_000].map((length) => {
    const article = { ...facts, text: newsText(length) };
    return msOf(() => annotateArticle(article), 5) / length;
  });
  const [small = 1, middle = 1, large = 1] = growth;
  return [
    figureOf(
      { name: 'whole analysis of 200,000 characters', against: '@node-rs/jieba tag', unit: 'ms' },
      whole,
    ),
    figureOf({ name: 'dates of 2,000 characters', against: 'Recognizers-Text date-time', unit: 'ms' }, dates),
    figureOf({ name: 'analysis a character, 20,000 beside 2,000', against: 'itself', unit: 'ms' }, [
      { ours: middle, rival: small },
    ]),
    figureOf({ name: 'analysis a character, 200,000 beside 20,000', against: 'itself', unit: 'ms' }, [
      { ours: large, rival: middle },
    ]),
  ];
}

interface Core {
  readonly annotateArticle: typeof import('../../src/core/annotate-article.ts').annotateArticle;
  readonly findDates: typeof import('../../src/core/annotators/dates/find-dates.ts').findDates;
  readonly readArticle: typeof import('../../src/core/reading.ts').readArticle;
}

/** As readers get it: run from its sources, each function would be made with its name written to it. */
async function bundledCore(): Promise<Core> {
  const entry = fileURLToPath(new URL('core-entry.ts', import.meta.url));
  const code = await bundleText({ entry, format: 'es' });
  return import(`data:text/javascript;base64,${Buffer.from(code).toString('base64')}`);
}

/** Turns before those that count, so that both are compiled and their dictionaries loaded. */
function takeTurns(count: number, ours: () => unknown, rival: () => unknown): Round[] {
  for (let turn = 0; turn < warmUps; turn += 1) {
    ours();
    rival();
  }
  return Array.from({ length: count }, () => ({ ours: msOf(ours), rival: msOf(rival) }));
}

setFlagsFromString('--expose-gc');
const gc: (options: { readonly type: 'minor' }) => void = runInNewContext('gc');

/** The least of several runs. */
function msOf(act: () => unknown, runs = 1): number {
  const times = Array.from({ length: runs }, () => {
    // What the one has left behind is not to be cleared away in the other's turn.
    gc({ type: 'minor' });
    const start = performance.now();
    act();
    return performance.now() - start;
  });
  return Math.min(...times);
}

function jiebaTagger(): (text: string) => unknown {
  const { Jieba } = require('@node-rs/jieba');
  const { dict } = require('@node-rs/jieba/dict');
  const jieba = Jieba.withDict(dict);
  return (text) => jieba.tag(text);
}

function dateRecognizer(): (text: string) => unknown {
  const { Culture, recognizeDateTime } = require('@microsoft/recognizers-text-suite');
  const day = new Date(2024, 5, 18);
  return (text) => recognizeDateTime(text, Culture.Chinese, undefined, day);
}
