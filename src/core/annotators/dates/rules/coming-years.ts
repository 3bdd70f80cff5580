/** 新的一年, 未来五年: years that a text looks forward to, where the time of writing makes clear which. */
import type { DateRule, DateScan, FoundDate } from '../date-scan.ts';
import { parseNumeral } from '../numerals.ts';
import { matchAt, sticky } from '../patterns.ts';
import { between, single } from '../period.ts';

export const comingYears: DateRule = { name: 'coming-years', starts: '新未今', read: readComingYears };

const newYear = sticky('新的?一年');
const nextYears = sticky('(?:未来|今后)_(5|15|五|十五)_?年(?!级)');
/** From this month on the year to come is meant. */
const firstMonthOfLookingAhead = 7;

function readComingYears(scan: DateScan, at: number): FoundDate | undefined {
  if (!scan.today) return undefined;
  const { day, basis } = scan.today;
  const newYearFound = matchAt(newYear, scan.plain, at);
  if (newYearFound) {
    if (day.month > 3 && day.month < 11) return undefined;
    const year = day.month >= 11 ? day.year + 1 : day.year;
    return { end: at + newYearFound[0].length, period: single({ year }), basis, isClosed: true };
  }
  const found = matchAt(nextYears, scan.plain, at);
  const count = parseNumeral(found?.[1] ?? '');
  if (!found || count === undefined) return undefined;
  const first = day.month >= firstMonthOfLookingAhead ? day.year + 1 : day.year;
  // Only the beginning of a five-year plan makes clear from which year such a count runs.
  if (first % 5 !== 1) return undefined;
  return {
    end: at + found[0].length,
    period: between({ year: first }, { year: first + count - 1 }),
    basis,
    isClosed: true,
  };
}
