/** Chooses among the months in which a day without one may lie: 5日, 31日. */
import { addMonths, toDayNumber } from './calendar.ts';
import { begin, type ChosenPeriod, isNews, looksAhead } from './choose-period.ts';
import type { DateScan } from './date-scan.ts';
import { firstDayNumber, type Period } from './period.ts';

type BuildInMonth = (month: { year: number; month: number }) => Period | undefined;

/** What it costs to take a period that lies so many days from the anchor; the cheapest is taken. */
type CostOfDays = (days: number) => number;

interface Anchor {
  readonly year: number;
  readonly month: number;
  readonly dayNumber: number;
}

/** `build` makes the expression's period in a given month, or undefined where there is none. */
export function chooseMonth(
  scan: DateScan,
  at: number,
  end: number,
  build: BuildInMonth,
): ChosenPeriod | undefined {
  const start = scan.rangeStart?.from;
  if (start?.month !== undefined) {
    const anchor = { year: start.year, month: start.month, dayNumber: firstDayNumber(start) };
    const period = nearest(anchor, build, (days) => (days < 0 ? Number.POSITIVE_INFINITY : days));
    return period && { period, basis: 'context' };
  }
  const today = scan.today && { ...scan.today.day, dayNumber: toDayNumber(scan.today.day) };
  const latest = !today || looksAhead(scan, at, end) ? Number.POSITIVE_INFINITY : today.dayNumber + 1;
  const fromContext = monthFromContext(scan, latest, build);
  if (!scan.today || !today) return fromContext;
  const period = nearest(today, build, costFrom(today, latest, 1));
  const isBeside = scan.lastNamed?.sentenceStart === scan.sentenceStart;
  if (fromContext && (isBeside || !period || !isNews(period, today.dayNumber))) return fromContext;
  return period && { period, basis: scan.today.basis };
}

/** A day after another one in a paragraph goes on from it: 11月3日、17日. */
function monthFromContext(scan: DateScan, latest: number, build: BuildInMonth): ChosenPeriod | undefined {
  const named = scan.lastNamed?.paragraphStart === scan.paragraphStart ? scan.lastNamed : undefined;
  const point = named?.period.to ?? named?.period.from;
  if (point?.month === undefined) return undefined;
  const anchor = { year: point.year, month: point.month, dayNumber: firstDayNumber(point) };
  const period =
    point.day === undefined ? build(anchor) : nearest(anchor, build, costFrom(anchor, latest, 1.5));
  return period && { period, basis: 'context' };
}

/** Days back cost `backFactor`; days ahead cost as they are, but threefold after `latest`. */
function costFrom({ dayNumber }: Anchor, latest: number, backFactor: number): CostOfDays {
  return (days) => {
    if (days < 0) return -days * backFactor;
    return days * (dayNumber + days <= latest ? 1 : 3);
  };
}

/** The period in the anchor's month, the one before or the one after it that costs least. */
function nearest(anchor: Anchor, build: BuildInMonth, cost: CostOfDays): Period | undefined {
  const months = [0, -1, 1].map((step) => addMonths(anchor.year, anchor.month, step));
  const periods = months.map(build).filter((period) => period !== undefined);
  const costOf = (period: Period): number => cost(begin(period) - anchor.dayNumber);
  return periods.sort((a, b) => costOf(a) - costOf(b))[0];
}
