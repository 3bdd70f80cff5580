/** Parts of a year that is not said: 上半年, 一季度, 年底, 今冬明春, 岁末年初, 年内, 前10个月. */
import { chooseYear } from '../choose-period.ts';
import type { DateRule, DateScan, FoundDate } from '../date-scan.ts';
import { readMonths, readQuarter, seasonPeriod, yearEdgePeriod } from '../parts/within-year.ts';
import { matchAt, sticky } from '../patterns.ts';
import { between, type Period, single } from '../period.ts';

const recurring = /(?:[每各历按]年?|往年|一年|每个|》|（)$/;
/** 5年内, 几年内 are durations. */
const countBefore = /[近几数多半两\d一二三四五六七八九十]$/;

export const quarters: DateRule = { name: 'quarter', starts: '第一二三四前上下1234', read: readQuarterLed };

function readQuarterLed(scan: DateScan, at: number): FoundDate | undefined {
  if (recurring.test(scan.plain.slice(Math.max(0, at - 2), at))) return undefined;
  const part = readQuarter(scan.plain, at) ?? readFirstMonths(scan, at);
  const chosen = part && chooseYear(scan, at, part.end, part.build);
  return part && chosen && { end: part.end, ...chosen };
}

/** 前10个月 of the year; 前两个月 before these months are over means "two months ago". */
function readFirstMonths(scan: DateScan, at: number): ReturnType<typeof readMonths> {
  const { plain, today } = scan;
  if (plain.charAt(at) !== '前' || !today || /[提目此以之年]/.test(plain.charAt(at - 1))) return undefined;
  const part = readMonths(plain, at, false);
  const last = part?.build(today.day.year)?.to?.month;
  return last !== undefined && last < today.day.month ? part : undefined;
}

export const yearEdges: DateRule = { name: 'year-edge', starts: '年岁', read: readYearEdge };

const edge = sticky('(?:年|岁)(初(?![一二三四五六七八九十])|底|末)|年内(?!外)');

/** 年底分红, 年初出题: what is done every year. */
const yearlyAfter = sticky('(?:分红|评选|评功|考核|出题|交卷|总结|清算)');

function readYearEdge(scan: DateScan, at: number): FoundDate | undefined {
  const found = matchAt(edge, scan.plain, at);
  if (!found || recurring.test(scan.plain.slice(Math.max(0, at - 2), at))) return undefined;
  if (/内|岁/.test(found[0]) && countBefore.test(scan.plain.charAt(at - 1))) return undefined;
  const end = at + found[0].length;
  if (matchAt(yearlyAfter, scan.plain, end)) return undefined;
  const chosen = chooseYear(scan, at, end, (year) =>
    found[1] === undefined ? single({ year }) : yearEdgePeriod(found[1], year),
  );
  return chosen && { end, ...chosen };
}

export const turnsOfYear: DateRule = { name: 'turn-of-year', starts: '今去岁年', read: readTurnOfYear };

const turnOfYear = sticky('(今冬明春|去冬今春|岁末年初|年末岁初|年终岁末|年末岁尾|岁尾年初)');
/** Up to this month the winter meant is the one that began in the year before. */
const lastMonthOfOldWinter = 5;

function readTurnOfYear({ plain, today }: DateScan, at: number): FoundDate | undefined {
  const found = matchAt(turnOfYear, plain, at);
  if (!found || !today) return undefined;
  const year = today.day.month <= lastMonthOfOldWinter ? today.day.year - 1 : today.day.year;
  const from = { year, month: 12 };
  return { end: at + found[0].length, period: turnPeriod(found[0], from), basis: today.basis };
}

function turnPeriod(words: string, from: { year: number; month: number }): Period {
  if (/春$/.test(words)) return between(from, { year: from.year + 1, month: 5 });
  return /初$/.test(words)
    ? between(from, { year: from.year + 1, month: 1 })
    : single({ ...from, isApproximate: true });
}

export const namedSeasons: DateRule = { name: 'season', starts: '今去明', read: readSeason };

const season = sticky('([今去明])([春夏秋冬])(?![天季]?(?:奥|装|粮|耕|播))[季天]?');
const seasonSteps: Readonly<Record<string, number>> = { 今: 0, 去: -1, 明: 1 };

function readSeason({ plain, today }: DateScan, at: number): FoundDate | undefined {
  const found = matchAt(season, plain, at);
  if (!found || !today) return undefined;
  const name = found[2] ?? '';
  const isOldWinter = name === '冬' && today.day.month <= lastMonthOfOldWinter;
  const year = today.day.year + (seasonSteps[found[1] ?? ''] ?? 0) - (isOldWinter ? 1 : 0);
  return { end: at + found[0].length, period: seasonPeriod(name, year), basis: today.basis };
}
