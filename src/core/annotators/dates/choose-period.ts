/**
 * Chooses among the years (or months) in which a date without one may lie: the range that it closes, the date
 * named before it, or the publication date, to which it lies near and from which a report looks back.
 */
import type { DateBasis } from '../../annotated-article.ts';
import { addMonths, toDayNumber } from './calendar.ts';
import type { DateScan, NamedDate } from './date-scan.ts';
import { firstDayNumber, lastDayNumber, type Period } from './period.ts';

export interface ChosenPeriod {
  readonly period: Period;
  readonly basis: DateBasis;
}

type Build<Unit> = (unit: Unit) => Period | undefined;

const wordsAheadBefore =
  /(?:将|拟|定于|预计|计划|即将|力争|争取|截止|确保|预定|订于|有望|报名|延至|延长至|持续至|截至目前.{0,4}到)[^，。；]{0,8}$/;
const wordsAheadAfter =
  /^(?:[^，。；、]{0,6}(?:将|起施行|起实施|起正式|拟)|[以之]?前(?![往来去夕进三])(?!.{0,3}[了过]))/;

/** Whether the words around the expression say that it is still to come. */
export function looksAhead(scan: DateScan, at: number, end: number): boolean {
  const before = scan.plain.slice(Math.max(scan.sentenceStart, at - 12), at);
  return wordsAheadBefore.test(before) || wordsAheadAfter.test(scan.plain.slice(end, end + 12));
}

/** `build` makes the expression's period in a given year, or undefined where there is none. */
export function chooseYear(
  scan: DateScan,
  at: number,
  end: number,
  build: Build<number>,
): ChosenPeriod | undefined {
  if (scan.rangeStart) return closeRange(scan.rangeStart, build);
  const isAhead = looksAhead(scan, at, end);
  const fromToday = scan.today && nearYear(toDayNumber(scan.today.day), scan.today.day.year, isAhead, build);
  const fromContext = yearFromContext(scan, fromToday, build);
  if (fromContext) return { period: fromContext, basis: 'context' };
  return scan.today && fromToday && { period: fromToday, basis: scan.today.basis };
}

function closeRange({ from }: Period, build: Build<number>): ChosenPeriod | undefined {
  if (!from) return undefined;
  const same = build(from.year);
  const period = same && begin(same) >= firstDayNumber(from) ? same : build(from.year + 1);
  return period && { period, basis: 'context' };
}

/** Days around the reference day within which a date is taken to be news, whatever year was named before it. */
const newsDaysBack = 10;
const newsDaysAhead = 3;

function yearFromContext(
  scan: DateScan,
  fromToday: Period | undefined,
  build: Build<number>,
): Period | undefined {
  const named = scan.lastNamed;
  const year = named?.period.to?.year ?? named?.period.from?.year;
  if (!named || year === undefined) return undefined;
  const isSameSentence = named.sentenceStart === scan.sentenceStart;
  if (!scan.today) return named.saysYear || isSameSentence ? build(year) : undefined;
  if (!named.saysYear || year === scan.today.day.year) return undefined;
  if (fromToday && isNews(fromToday, toDayNumber(scan.today.day)) && !isSameSentence) return undefined;
  const carries =
    isSameSentence || (named.paragraphStart === scan.paragraphStart && setsTheScene(scan, named));
  return carries ? build(year) : undefined;
}

/** A date sets the scene for the sentences after it where it is more than a year's label (2020年工作). */
function setsTheScene(scan: DateScan, { period, start }: NamedDate): boolean {
  if (period.from?.month !== undefined) return true;
  return /^[^，。；]{0,8}，/.test(scan.plain.slice(start, start + 12));
}

function isNews(period: Period, today: number): boolean {
  const distance = begin(period) - today;
  return distance >= -newsDaysBack && distance <= newsDaysAhead;
}

/** A date more than this many days back is the next one of its kind where the words look ahead. */
const farBackDays = 200;

function nearYear(today: number, year: number, isAhead: boolean, build: Build<number>): Period | undefined {
  const inYear = build(year);
  if (inYear && begin(inYear) <= today + newsDaysAhead) {
    const isFarBack = today - finish(inYear) > farBackDays;
    return isAhead && isFarBack ? build(year + 1) : inYear;
  }
  const before = build(year - 1);
  if (!inYear || !before) return inYear ?? before;
  if (isAhead) return inYear;
  const daysAhead = begin(inYear) - today;
  const daysBack = today - finish(before);
  return daysAhead * 2 <= daysBack ? inYear : before;
}

/** `build` makes the expression's period in a given month, or undefined where there is none: 5日, 31日. */
export function chooseMonth(
  scan: DateScan,
  at: number,
  end: number,
  build: Build<{ year: number; month: number }>,
): ChosenPeriod | undefined {
  const anchor = monthAnchor(scan);
  if (!anchor) return undefined;
  const months = [0, -1, 1].map((step) => addMonths(anchor.year, anchor.month, step));
  const candidates = months.map(build).filter((period) => period !== undefined);
  const aheadCost = anchor.isFloor ? 0.5 : looksAhead(scan, at, end) ? 1 : 3;
  const cost = (period: Period): number => {
    const distance = begin(period) - anchor.dayNumber;
    return distance < 0 ? -distance * (anchor.isFloor ? 10 : 1) : distance * aheadCost;
  };
  const period = candidates.sort((a, b) => cost(a) - cost(b))[0];
  return period && { period, basis: anchor.basis };
}

interface MonthAnchor {
  readonly year: number;
  readonly month: number;
  readonly dayNumber: number;
  readonly basis: DateBasis;
  /** True where the date cannot lie before the anchor: the end of a range. */
  readonly isFloor: boolean;
}

function monthAnchor(scan: DateScan): MonthAnchor | undefined {
  const start = scan.rangeStart?.from;
  if (start?.month !== undefined) {
    return {
      year: start.year,
      month: start.month,
      dayNumber: firstDayNumber(start),
      basis: 'context',
      isFloor: true,
    };
  }
  const named = scan.lastNamed?.paragraphStart === scan.paragraphStart ? scan.lastNamed : undefined;
  const point = named?.period.to ?? named?.period.from;
  if (point?.month !== undefined) {
    return {
      year: point.year,
      month: point.month,
      dayNumber: firstDayNumber(point),
      basis: 'context',
      isFloor: false,
    };
  }
  if (!scan.today) return undefined;
  const { day, basis } = scan.today;
  return { year: day.year, month: day.month, dayNumber: toDayNumber(day), basis, isFloor: false };
}

function begin({ from, to }: Period): number {
  const point = from ?? to;
  return point ? firstDayNumber(point) : 0;
}

function finish({ from, to }: Period): number {
  const point = to ?? from;
  return point ? lastDayNumber(point) : 0;
}
