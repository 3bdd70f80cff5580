/**
 * Chooses among the years in which a date without one may lie: the range that it closes, the date
 * named before it, or the publication date, to which it lies near and from which a report looks back.
 */
import type { DateBasis } from '../../annotated-article.ts';
import { toDayNumber } from './calendar.ts';
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
  const fromContext = yearFromContext(scan, fromToday, isAhead, build);
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
  isAhead: boolean,
  build: Build<number>,
): Period | undefined {
  const named = scan.lastNamed;
  const year = named?.period.to?.year ?? named?.period.from?.year;
  if (!named || year === undefined) return undefined;
  const isSameSentence = named.sentenceStart === scan.sentenceStart;
  if (!scan.today) return named.saysYear || isSameSentence ? build(year) : undefined;
  if (!named.saysYear || year === scan.today.day.year) return undefined;
  const inNamedYear = build(year);
  if (isAhead && inNamedYear && finish(inNamedYear) < toDayNumber(scan.today.day)) return undefined;
  if (fromToday && isNews(fromToday, toDayNumber(scan.today.day)) && !isSameSentence) return undefined;
  const carries =
    isSameSentence || (named.paragraphStart === scan.paragraphStart && setsTheScene(scan, named));
  return carries ? inNamedYear : undefined;
}

/** A date sets the scene for the sentences after it where it is more than a year's label (2020年工作). */
function setsTheScene(scan: DateScan, { period, start }: NamedDate): boolean {
  if (period.from?.month !== undefined) return true;
  return /^[^，。；]{0,8}，/.test(scan.plain.slice(start, start + 12));
}

/** The period is around the reference day, or holds it, as the quarter that runs. */
export function isNews(period: Period, today: number): boolean {
  return finish(period) >= today - newsDaysBack && begin(period) <= today + newsDaysAhead;
}

/** For festivals, which are written about before as much as after: the nearest one. */
export function chooseNearestYear(scan: DateScan, build: Build<number>): ChosenPeriod | undefined {
  const { rangeStart, today, lastNamed } = scan;
  if (rangeStart) return closeRange(rangeStart, build);
  const namedYear = lastNamed?.period.to?.year;
  const isBeside = lastNamed?.saysYear && lastNamed.sentenceStart === scan.sentenceStart;
  if (isBeside && namedYear !== undefined) {
    const period = build(namedYear);
    return period && { period, basis: 'context' };
  }
  if (!today) return undefined;
  const todayNumber = toDayNumber(today.day);
  const distance = (period: Period): number => Math.abs(begin(period) - todayNumber);
  const periods = [0, -1, 1].map((step) => build(today.day.year + step)).filter((one) => one !== undefined);
  const period = periods.sort((a, b) => distance(a) - distance(b))[0];
  return period && { period, basis: today.basis };
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

/** The first day number of `period`. */
export function begin({ from, to }: Period): number {
  const point = from ?? to;
  return point ? firstDayNumber(point) : 0;
}

/** The last day number of `period`. */
function finish({ from, to }: Period): number {
  const point = to ?? from;
  return point ? lastDayNumber(point) : 0;
}
