/** Festivals and lunar days without a year, where the words around them show that this year's are meant. */
import { chooseNearestYear, chooseYear } from '../choose-period.ts';
import type { DateRule, DateScan, FoundDate } from '../date-scan.ts';
import { festivalStarts, readFestival } from '../parts/festival.ts';
import { readLunarDay } from '../parts/lunar-day.ts';
import { matchAt, sticky } from '../patterns.ts';
import { single } from '../period.ts';

/** A bare name is mostly the festival as such (欢度春节); these words place it on the calendar. */
const placed = sticky(
  '_(?:前夕|前后|前(?![往来])|后(?![续面方])|以来|之后|之前|过后|刚过|来临|到来|临近|将至|将到|即将|当天|当日|当晚|晚|上午|下午|夜|（)',
);
const next = sticky('(?:[、和及]|暨)?');
const approaching = /(?:临近|迎来|喜迎|正值|时值|适逢|恰逢)$/;

export const festivalDays: DateRule = { name: 'festival', starts: festivalStarts, read: readFestivalLed };

function readFestivalLed(scan: DateScan, at: number): FoundDate | undefined {
  const part = readFestival(scan, at);
  if (!part || !isPlaced(scan, at, part.end)) return undefined;
  const chosen = chooseNearestYear(scan, part.build);
  return chosen && { end: part.end, ...chosen };
}

function isPlaced(scan: DateScan, at: number, end: number): boolean {
  const { plain } = scan;
  if (/每[逢年到]?$/.test(plain.slice(Math.max(0, at - 2), at))) return false;
  if (/(?:期间|假期|假日|长假|黄金周|连假)$/.test(plain.slice(at, end))) return true;
  if (matchAt(placed, plain, end)) return true;
  if (approaching.test(plain.slice(Math.max(0, at - 2), at))) return true;
  // 元旦、春节期间: the words after the second festival hold for the first.
  const connector = end + (matchAt(next, plain, end)?.[0].length ?? 0);
  const second = readFestival(scan, connector);
  return second !== undefined && /(?:期间|假期|假日|长假|连假)$/.test(plain.slice(connector, second.end));
}

export const lunarDays: DateRule = { name: 'lunar-day', starts: '农阴夏正腊大年', read: readLunarLed };

function readLunarLed(scan: DateScan, at: number): FoundDate | undefined {
  const part = readLunarDay(scan.plain, at);
  const chosen = part && chooseYear(scan, at, part.end, part.build);
  return part && chosen && { end: part.end, ...chosen };
}

export const zodiacYears: DateRule = {
  name: 'zodiac-year',
  starts: '农金木水火土鼠牛虎兔龙蛇马羊猴鸡狗猪',
  read: readZodiac,
};

const animals = '鼠牛虎兔龙蛇马羊猴鸡狗猪';
const zodiac = sticky(`(?:农历)?[金木水火土]?([${animals}])年(?!代|级|轻|均|度)`);
const zodiacBefore = /[属生本肖]$/;

function readZodiac(scan: DateScan, at: number): FoundDate | undefined {
  const found = matchAt(zodiac, scan.plain, at);
  const { today } = scan;
  if (!found || !today || zodiacBefore.test(scan.plain.charAt(at - 1))) return undefined;
  // The year 4 was a year of the rat.
  const behind = (((today.day.year - 4 - animals.indexOf(found[1] ?? '')) % 12) + 12) % 12;
  const end = at + found[0].length;
  const year = today.day.year - (behind > 6 ? behind - 12 : behind);
  return Math.abs(year - today.day.year) > 1
    ? undefined
    : (festivalOf(scan, end, year) ?? { end, period: single({ year }), basis: today.basis });
}

function festivalOf(scan: DateScan, at: number, year: number): FoundDate | undefined {
  const { today } = scan;
  const part = readFestival(scan, at);
  const period = part?.build(year);
  return part && period && today && { end: part.end, period, basis: today.basis };
}
