/** From days of the Chinese lunisolar calendar, and the two solar terms that are festivals, to the Gregorian day. */
import { firstLunarYear, lunarYears } from '../../lexicons/eras-and-events/lunar-years.ts';
import { addDays, type CalendarDay } from './calendar.ts';

/**
 * The Gregorian day of `day` in the (first, not the leap) lunar `month` of the lunar year that begins in
 * `year`; undefined outside 1900–2100 and for the 30th of a month that has 29 days.
 */
export function lunarToDay(year: number, month: number, day: number): CalendarDay | undefined {
  const bits = lunarYears[year - firstLunarYear];
  if (bits === undefined) return undefined;
  const leapMonth = (bits >> 13) & 0xf;
  const monthIndex = month - 1 + (leapMonth > 0 && month > leapMonth ? 1 : 0);
  if (day < 1 || day > monthLength(bits, monthIndex)) return undefined;
  let days = (bits >> 17) & 0x3f;
  for (let i = 0; i < monthIndex; i += 1) days += monthLength(bits, i);
  return addDays({ year, month: 1, day: 20 }, days + day - 1);
}

export function lunarNewYear(year: number): CalendarDay | undefined {
  return lunarToDay(year, 1, 1);
}

export function solarTermDay(year: number, term: '清明' | '冬至'): CalendarDay | undefined {
  const bits = lunarYears[year - firstLunarYear];
  if (bits === undefined) return undefined;
  if (term === '清明') return { year, month: 4, day: 4 + ((bits >> 23) & 3) };
  return { year, month: 12, day: 21 + ((bits >> 25) & 3) };
}

function monthLength(bits: number, index: number): number {
  return (bits >> index) & 1 ? 30 : 29;
}
