/** What makes another period of a date that has been read: its other end (至7日) and the words after it (以来, 前). */
import type { DateScan, FoundDate } from './date-scan.ts';
import { matchAt, rangeSign, sticky } from './patterns.ts';
import { approximately, between, firstDayNumber, lastDayNumber, since, until } from './period.ts';

export type ReadDate = (scan: DateScan, at: number) => FoundDate | undefined;

const connector = sticky(`_起?_${rangeSign}_`);

/** 3月5日至11日, 2016年3月—2020年, 自9月23日起至30日. */
export function extendRange(scan: DateScan, found: FoundDate, read: ReadDate): FoundDate {
  const { from } = found.period;
  if (found.isClosed || !from || from !== found.period.to) return found;
  const sign = matchAt(connector, scan.plain, found.end);
  if (!sign) return found;
  const outer = scan.rangeStart;
  scan.rangeStart = found.period;
  const second = read(scan, found.end + sign[0].length);
  scan.rangeStart = outer;
  const to = second?.period.to;
  if (!second || second.isClosed || !to || lastDayNumber(to) <= firstDayNumber(from)) return found;
  return { ...found, end: second.end, period: between(from, to) };
}

/** Characters that make another word of 起, 前 and 后: 起草, 前往, 后续. */
const sinceWords = sticky(
  '_(?:以来|来(?=[，、：])|至今|迄今|以后|之后|起(?![草点码诉重伏到义步航跑飞源来火降身床爆运价领头带吊])|后(?![续勤期备面方台半者代人来天年悔盾三两]))',
);
const untilWords = sticky(
  '_(?:以前|之前|前(?![往来夕后进去期线沿景提途列方者任三两二一四五六七八九十\\d几哨]))',
);
const aroundWords = sticky('_(?:前后|左右|前夕)');
const withinWords = sticky('_期间');

export function extendBySuffix({ plain }: DateScan, found: FoundDate): FoundDate {
  if (found.isClosed) return found;
  const { end, period } = found;
  const sinceFound = matchAt(sinceWords, plain, end);
  if (sinceFound) return { ...found, end: end + sinceFound[0].length, period: since(period) };
  const untilFound = matchAt(untilWords, plain, end);
  if (untilFound) return { ...found, end: end + untilFound[0].length, period: until(period) };
  const aroundFound = matchAt(aroundWords, plain, end);
  if (aroundFound) return { ...found, end: end + aroundFound[0].length, period: approximately(period) };
  const withinFound = matchAt(withinWords, plain, end);
  return withinFound ? { ...found, end: end + withinFound[0].length } : found;
}
