/** Expressions that begin with a month and have no year: 11月5日, 11月底, 三月份, 本月5日, 上月. */
import { addMonths } from '../calendar.ts';
import { chooseYear } from '../choose-period.ts';
import { isCutOffAt } from '../cut-off.ts';
import type { DateRule, DateScan, FoundDate } from '../date-scan.ts';
import { readWithinMonth } from '../parts/within-month.ts';
import { readMonths } from '../parts/within-year.ts';
import { digitStarts, matchAt, numeralStarts, sticky } from '../patterns.ts';
import { single } from '../period.ts';

export const months: DateRule = { name: 'month', starts: digitStarts + numeralStarts, read: readMonthLed };

/** What stands before a number that is no month: a fraction, an ordinal, a longer numeral. */
const noMonthBefore = /[\d.第每几数百千万零〇一二三四五六七八九十]/;
/** 每年5月 is every year's; 怀胎七月 a duration. */
const yearlyBefore = /(?:每年(?:的|到)?|历年|怀胎)[ \u3000]?$/;
/** Chinese numerals with 月 that are names: 十月革命, 三月三, 五月花. */
const monthNames = sticky('(?:十月革命|十月怀胎|三月三|二月二|六月六|五月花|二月河|九月来信)');

function readMonthLed(scan: DateScan, at: number): FoundDate | undefined {
  const { plain } = scan;
  if (noMonthBefore.test(plain.charAt(at - 1)) || matchAt(monthNames, plain, at)) return undefined;
  if (yearlyBefore.test(plain.slice(Math.max(0, at - 4), at))) return undefined;
  const part = readMonths(plain, at, isCutOffAt(plain, at));
  // 五月的第二个星期日 without a year is a rule for every year.
  if (part && /第.个/.test(plain.slice(at, part.end))) return undefined;
  const chosen = part && chooseYear(scan, at, part.end, part.build);
  return part && chosen && { end: part.end, ...chosen };
}

export const relativeMonths: DateRule = {
  name: 'relative-month',
  starts: '本上下这当同次今',
  read: readRelativeMonth,
};

const relative = sticky(
  '(本|上|下|这个|上个|下个|当|同|次|今个?)（?(\\d{1,2})?）?_月(?!球|亮|饼|台|刊|报|均|薪|嫂)份?',
);
const monthSteps: Readonly<Record<string, number>> = {
  本: 0,
  这个: 0,
  今个: 0,
  上: -1,
  上个: -1,
  下: 1,
  下个: 1,
};
const otherWordBefore = /[以之年基每不相适应如共样]/;

function readRelativeMonth(scan: DateScan, at: number): FoundDate | undefined {
  const found = matchAt(relative, scan.plain, at);
  if (!found || otherWordBefore.test(scan.plain.charAt(at - 1))) return undefined;
  if (found[0].includes('（') !== (found[2] !== undefined)) return undefined;
  const month = monthCompared(scan, at, found[1] ?? '') ?? monthMeant(scan, found[1] ?? '');
  if (!month) return undefined;
  const end = at + found[0].length;
  const part = readWithinMonth(scan.plain, end, isCutOffAt(scan.plain, at));
  const period = part?.build(month);
  return { end: part && period ? part.end : end, period: period ?? single(month), basis: month.basis };
}

/** Statistics compare with the month before the one they speak of: 1月份涨幅比上月扩大. */
function monthCompared(
  { plain, lastNamed, paragraphStart }: DateScan,
  at: number,
  word: string,
): { year: number; month: number; basis: 'context' } | undefined {
  if (!word.startsWith('上') || !/[比由较从]/.test(plain.charAt(at - 1))) return undefined;
  const point = lastNamed?.paragraphStart === paragraphStart ? lastNamed.period.to : undefined;
  if (point?.month === undefined || point.day !== undefined) return undefined;
  return { ...addMonths(point.year, point.month, -1), basis: 'context' };
}

function monthMeant(
  scan: DateScan,
  word: string,
): { year: number; month: number; basis: 'publication' | 'context' } | undefined {
  const step = monthSteps[word];
  if (step !== undefined) {
    const today = scan.today;
    return today && { ...addMonths(today.day.year, today.day.month, step), basis: today.basis };
  }
  const point = scan.rangeStart?.from ?? scan.lastNamed?.period.to ?? scan.lastNamed?.period.from;
  if (point?.month === undefined || word === '今') return undefined;
  if (!scan.rangeStart && scan.lastNamed?.paragraphStart !== scan.paragraphStart) return undefined;
  return { ...addMonths(point.year, point.month, word === '次' ? 1 : 0), basis: 'context' };
}
