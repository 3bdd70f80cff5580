/** What may follow a year and belongs to its expression: a month, a quarter, a half, a season, its beginning or end. */
import { addMonths, daysInMonth } from '../calendar.ts';
import type { DateScan } from '../date-scan.ts';
import { parseNumeral } from '../numerals.ts';
import { matchAt, monthNumber, rangeSign, sticky } from '../patterns.ts';
import { approximately, between, type Period, single } from '../period.ts';
import { readFestival } from './festival.ts';
import { readLunarDay } from './lunar-day.ts';
import { readWithinMonth } from './within-month.ts';

export interface YearPart {
  readonly end: number;
  readonly build: (year: number) => Period | undefined;
}

/** Reads at the place right after a year. */
export function readWithinYear(scan: DateScan, at: number, isCutOff: boolean): YearPart | undefined {
  const { plain } = scan;
  return (
    readMonths(plain, at, isCutOff) ??
    readQuarter(plain, at) ??
    readSeason(plain, at) ??
    readYearEdge(plain, at) ??
    readLunarDay(plain, at) ??
    readFestival(scan, at)
  );
}

const monthRange = sticky(
  `_${monthNumber}_(?:月份?)?_(?:${rangeSign}|、|和)_${monthNumber}_月份?(?!_${monthNumber}日)`,
);
const oneMonth = sticky(`_${monthNumber}_月(?!球|亮|饼|经|薪|嫂|刊|报)份?`);
const firstMonths = sticky('_前(\\d{1,2}|[二两三四五六七八九十]|十一)个?月(?!前|_\\d{1,2}日)');

/** Reads 3月, 3月5日, 3月底, 1—11月, 3、4月, 前10个月. */
export function readMonths(plain: string, at: number, isCutOff: boolean): YearPart | undefined {
  return readMonthRange(plain, at) ?? readOneMonth(plain, at, isCutOff) ?? readFirstMonths(plain, at);
}

function readOneMonth(plain: string, at: number, isCutOff: boolean): YearPart | undefined {
  const found = matchAt(oneMonth, plain, at);
  const month = parseNumeral(found?.[1] ?? '');
  if (!found || month === undefined) return undefined;
  const end = at + found[0].length;
  const part = readWithinMonth(plain, end, isCutOff);
  if (part) return { end: part.end, build: (year) => part.build({ year, month }) };
  return { end, build: (year) => single({ year, month }) };
}

function readMonthRange(plain: string, at: number): YearPart | undefined {
  const found = matchAt(monthRange, plain, at);
  const from = parseNumeral(found?.[1] ?? '');
  const to = parseNumeral(found?.[2] ?? '');
  if (!found || from === undefined || to === undefined || from >= to) return undefined;
  if (/[、和]/.test(found[0]) && to !== from + 1) return undefined;
  const end = at + found[0].length;
  // 3月至4月底: the end of the second month has words of its own, which the general ranges read.
  if (readWithinMonth(plain, end, false)) return undefined;
  return { end, build: (year) => between({ year, month: from }, { year, month: to }) };
}

function readFirstMonths(plain: string, at: number): YearPart | undefined {
  const found = matchAt(firstMonths, plain, at);
  const count = parseNumeral(found?.[1] ?? '');
  if (!found || count === undefined || count < 2 || count > 12) return undefined;
  return {
    end: at + found[0].length,
    build: (year) => between({ year, month: 1 }, { year, month: count }),
  };
}

const quarter = sticky(
  '_(?:第([一二三四1-4])季(?:度(?!报))?(?!今晚|》|播)|([一二三四1-4])季度(?!报)|前([二两三23])个?季度|(上|下)半年)',
);

/** Reads 一季度, 前三季度, 上半年: intervals of whole days. */
export function readQuarter(plain: string, at: number): YearPart | undefined {
  const found = matchAt(quarter, plain, at);
  if (!found) return undefined;
  const [first, last] = quarterMonths(found);
  return {
    end: at + found[0].length,
    build: (year) =>
      between({ year, month: first, day: 1 }, { year, month: last, day: daysInMonth(year, last) }),
  };
}

function quarterMonths([, numbered, plainOne, firstOnes, half]: RegExpExecArray): readonly [number, number] {
  if (half) return half === '上' ? [1, 6] : [7, 12];
  if (firstOnes) return [1, (parseNumeral(firstOnes) ?? 1) * 3];
  const number = parseNumeral(numbered ?? plainOne ?? '') ?? 1;
  return [number * 3 - 2, number * 3];
}

const season = sticky('_([春夏秋冬])(?:季(?!度|奥)|天|(?=[，。、；至到以]))');

function readSeason(plain: string, at: number): YearPart | undefined {
  const found = matchAt(season, plain, at);
  if (!found) return undefined;
  return { end: at + found[0].length, build: (year) => seasonPeriod(found[1] ?? '', year) };
}

/** Spring is March to May, as in meteorology; the winter of a year ends in the February after it. */
export function seasonPeriod(name: string, year: number): Period {
  const from = addMonths(year, 3 + '春夏秋冬'.indexOf(name) * 3, 0);
  return between(from, addMonths(from.year, from.month, 2));
}

const yearEdge = sticky('_年?(初(?![一二三四五六七八九十步中期级])|底|末(?!端)|终岁末)');

function readYearEdge(plain: string, at: number): YearPart | undefined {
  const found = matchAt(yearEdge, plain, at);
  if (!found) return undefined;
  return { end: at + found[0].length, build: (year) => yearEdgePeriod(found[1] ?? '', year) };
}

export function yearEdgePeriod(edge: string, year: number): Period {
  return approximately(single({ year, month: edge.startsWith('初') ? 1 : 12 }));
}
