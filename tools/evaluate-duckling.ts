/** Measures the dates against Duckling's Chinese time corpus: what is found, and whether any of it is wrong. */
import { readFileSync } from 'node:fs';
import { annotateArticle } from '../src/core/index.ts';

interface DucklingCase {
  readonly text: string;
  /** One value, or the first day and the day after the last; parts that the grain does not reach are 00. */
  readonly days: readonly string[];
  readonly grain: string;
}

interface DucklingCorpus {
  /** The day on which the phrases are said. */
  readonly reference: string;
  readonly cases: readonly DucklingCase[];
}

export interface DucklingResult {
  readonly found: number;
  readonly wrong: readonly string[];
  readonly notFound: readonly string[];
}

/** Why Duckling's phrases are left alone, by what they have in common; the first that fits counts. */
const reasons: readonly (readonly [RegExp, string])[] = [
  [
    /犹太|猶太|伊斯|以色列|法令之夜|权力之夜|黑色|沈默|拉匝路|煎|樹木新年|树木新年|東正教/,
    'foreign festivals are no dates of this genre',
  ],
  [
    /前|後|后|[上下][二两兩三]/,
    'vague counts of days, weeks, months and years (前两天) are durations, not places on the calendar',
  ],
  [/下.*[三四五六日天]$/, '下周三 said before Wednesday means this week to some and the next to others'],
  [/[这這今].*一$/, '这周一 said after Monday means yesterday to some and next Monday to others'],
  [/期|拜|周|週/, 'a bare weekday may lie before or behind; news writes it beside a date'],
  [/\//, 'the order of day and month in 3/3 differs from place to place'],
  [/年$/, '这一年 is whatever year is spoken of'],
  [/./, 'a festival without a year or words like 期间 is mostly the festival as such'],
];

export function evaluateDuckling(corpus: DucklingCorpus): DucklingResult {
  const wrong: string[] = [];
  const notFound: string[] = [];
  for (const phrase of corpus.cases) {
    const { dates } = annotateArticle({ url: '', title: '', text: phrase.text, published: corpus.reference });
    // 2018年 alone is not the day that 2018年犹太新年 means: what is found must reach the phrase's end.
    const value = dates.find(({ end }) => end === phrase.text.length)?.value;
    if (value === undefined) notFound.push(phrase.text);
    else if (!agrees(value, phrase)) wrong.push(`${phrase.text}: ${value}, not ${phrase.days.join('..')}`);
  }
  return { found: corpus.cases.length - notFound.length, wrong, notFound };
}

/** Prints the two counts, the wrong ones, and those not found under the reason for it. */
export function printDuckling(path: string): void {
  const corpus: DucklingCorpus = JSON.parse(readFileSync(path, 'utf8'));
  const { found, wrong, notFound } = evaluateDuckling(corpus);
  console.log(
    `Duckling's Chinese dates: ${found} of ${corpus.cases.length} found, ${wrong.length} resolved wrongly`,
  );
  for (const line of wrong) console.log(`  wrong: ${line}`);
  for (const [pattern, reason] of reasons) {
    const fitting = notFound.filter((text) => reasons.find(([first]) => first.test(text))?.[0] === pattern);
    if (fitting.length > 0) console.log(`  not found: ${reason}: ${fitting.join(' ')}`);
  }
}

/** Duckling writes a week as its Monday, a month as its first day. */
function agrees(value: string, { days, grain }: DucklingCase): boolean {
  const [first = '', end] = days;
  if (end !== undefined) return value.split('/')[0] === first;
  if (grain === 'Week') return value.startsWith(`${first}/`);
  const length = grain === 'Year' ? 4 : grain === 'Month' ? 7 : 10;
  return value === first.slice(0, length);
}
