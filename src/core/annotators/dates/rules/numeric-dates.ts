/** Dates in figures: 2016-11-05, 2016/11/5, 2016.11.05 09:30. */
import { isValidDay } from '../calendar.ts';
import type { DateRule, DateScan, FoundDate } from '../date-scan.ts';
import { dayWithTail, readDayTail } from '../parts/within-day.ts';
import { matchAt, sticky } from '../patterns.ts';
import { dayPoint } from '../period.ts';

const figures = sticky('([12]\\d{3})([-/.])(\\d{1,2})\\2(\\d{1,2})(?![\\d./-]\\d|\\d)');

export const numericDates: DateRule = { name: 'numeric', starts: '12', read: readNumericDate };

function readNumericDate({ plain }: DateScan, at: number): FoundDate | undefined {
  const found = matchAt(figures, plain, at);
  if (!found || /[./-]/.test(plain.charAt(at - 1))) return undefined;
  const day = { year: Number(found[1]), month: Number(found[3]), day: Number(found[4]) };
  if (!isValidDay(day)) return undefined;
  const tail = readDayTail(plain, at + found[0].length);
  return { end: tail.end, period: dayWithTail(dayPoint(day), tail), basis: 'stated', saysYear: true };
}
