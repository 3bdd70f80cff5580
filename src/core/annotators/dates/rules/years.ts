/** Expressions that begin with a year: 2016年, 2016年11月5日上午9时, 今年前三季度, 去年底, 113年1月26日, 2016—2020年. */

import { isCutOffAt } from '../cut-off.ts';
import type { DateRule, DateScan, FoundDate } from '../date-scan.ts';
import { parseNumeral } from '../numerals.ts';
import { readWithinYear } from '../parts/within-year.ts';
import { readYear, yearStarts } from '../parts/year.ts';
import { digitStarts, fullYear, matchAt, rangeSign, sticky } from '../patterns.ts';
import { between, type Period, type Point, single } from '../period.ts';

export const years: DateRule = { name: 'year', starts: yearStarts, read: readYearLed };

function readYearLed(scan: DateScan, at: number): FoundDate | undefined {
  const found = readYear(scan, at);
  if (!found) return undefined;
  const { end, year, basis } = found;
  const part = readWithinYear(scan, end, isCutOffAt(scan.plain, at));
  const period = part?.build(year);
  if (part && period) return { end: part.end, period, basis, saysYear: true };
  const samePeriod = matchAt(samePeriodWord, scan.plain, end);
  if (samePeriod && basis !== 'stated') {
    return { end: end + samePeriod[0].length, period: samePeriodIn(scan, year), basis, isClosed: true };
  }
  return { end, period: single({ year }), basis, saysYear: true };
}

const samePeriodWord = sticky('_同期');

/** 去年同期 beside 前三季度 means the same months; without such a date, the year. */
function samePeriodIn({ lastNamed, sentenceStart }: DateScan, year: number): Period {
  const { from, to } = lastNamed?.period ?? {};
  const isBeside = lastNamed?.sentenceStart === sentenceStart && from?.month !== undefined;
  if (!isBeside || !to || from.year !== to.year || isLeapDay(from) || isLeapDay(to)) return single({ year });
  return from === to ? single({ ...from, year }) : between({ ...from, year }, { ...to, year });
}

function isLeapDay({ month, day }: Point): boolean {
  return month === 2 && day === 29;
}

const twoYears = sticky(`${fullYear}_年?(?:${rangeSign})_${fullYear}_年(?!级)(?:度|底|末)?`);

export const yearRanges: DateRule = { name: 'year-range', starts: `${digitStarts}一二`, read: readYearRange };

function readYearRange(scan: DateScan, at: number): FoundDate | undefined {
  const { plain } = scan;
  const found = matchAt(twoYears, plain, at);
  const from = parseNumeral(found?.[1] ?? '');
  const to = parseNumeral(found?.[2] ?? '');
  if (!found || from === undefined || to === undefined || from >= to) return undefined;
  const end = at + found[0].length;
  // 2016年至2020年10月: the second year goes on; the general ranges read it.
  if (readWithinYear(scan, end, false)) return undefined;
  return { end, period: between({ year: from }, { year: to }), basis: 'stated', saysYear: true };
}
