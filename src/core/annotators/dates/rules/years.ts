/** Expressions that begin with a year: 2016年, 2016年11月5日上午9时, 今年前三季度, 去年底, 113年1月26日, 2016—2020年. */

import { isCutOffAt } from '../cut-off.ts';
import type { DateRule, DateScan, FoundDate } from '../date-scan.ts';
import { parseNumeral } from '../numerals.ts';
import { readWithinYear } from '../parts/within-year.ts';
import { readYear, yearStarts } from '../parts/year.ts';
import { digitStarts, fullYear, matchAt, rangeSign, sticky } from '../patterns.ts';
import { between, single } from '../period.ts';

export const years: DateRule = { name: 'year', starts: yearStarts, read: readYearLed };

function readYearLed(scan: DateScan, at: number): FoundDate | undefined {
  const found = readYear(scan, at);
  if (!found) return undefined;
  const { end, year, basis } = found;
  const part = readWithinYear(scan.plain, end, isCutOffAt(scan.plain, at));
  const period = part?.build(year);
  if (part && period) return { end: part.end, period, basis, saysYear: true };
  return { end, period: single({ year }), basis, saysYear: true };
}

const twoYears = sticky(`${fullYear}_年?(?:${rangeSign})_${fullYear}_年(?!级)(?:度|底|末)?`);

export const yearRanges: DateRule = { name: 'year-range', starts: `${digitStarts}一二`, read: readYearRange };

function readYearRange({ plain }: DateScan, at: number): FoundDate | undefined {
  const found = matchAt(twoYears, plain, at);
  const from = parseNumeral(found?.[1] ?? '');
  const to = parseNumeral(found?.[2] ?? '');
  if (!found || from === undefined || to === undefined || from >= to) return undefined;
  const end = at + found[0].length;
  // 2016年至2020年10月: the second year goes on; the general ranges read it.
  if (readWithinYear(plain, end, false)) return undefined;
  return { end, period: between({ year: from }, { year: to }), basis: 'stated', saysYear: true };
}
