/** The analyser in Node: all of it beside jieba's tagging, and its dates beside Recognizers-Text. */
import { createRequire } from 'node:module';
import { annotateArticle } from '../../src/core/annotate-article.ts';
import { findDates } from '../../src/core/annotators/dates/find-dates.ts';
import { readArticle } from '../../src/core/reading.ts';
import { type Figure, figureOf, type Round } from './figures.ts';
import { newsText } from './news-text.ts';

const require = createRequire(import.meta.url);
const rounds = 9;
/** Recognizers-Text takes minutes for what the others do in a second. */
const datesLength = 2_000;

export function benchAnalysis(): Figure[] {
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

/** One turn each before those that count, so that both are compiled and their dictionaries loaded. */
function takeTurns(count: number, ours: () => unknown, rival: () => unknown): Round[] {
  ours();
  rival();
  return Array.from({ length: count }, () => ({ ours: msOf(ours), rival: msOf(rival) }));
}

/** The least of several runs. */
function msOf(act: () => unknown, runs = 1): number {
  const times = Array.from({ length: runs }, () => {
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
