/** Days named by a word: 今天, 昨（5）日, 今日(6), 明晚, 当天, 次日, 即日起. */
import { addDays, type CalendarDay, isValidDay, toDayNumber } from '../calendar.ts';
import type { DateRule, DateScan, FoundDate } from '../date-scan.ts';
import { parseNumeral } from '../numerals.ts';
import { dayWithTail, readDayTail } from '../parts/within-day.ts';
import { matchAt, sticky } from '../patterns.ts';
import { dayPoint } from '../period.ts';

export const namedDays: DateRule = {
  name: 'relative-day',
  starts: '今昨明前后大当同次翌即',
  read: readNamedDay,
};

const number = '(?:\\d{1,2}|[一二三四五六七八九十]{1,3})';
const dayWord = sticky(
  '(大前天|大后天|前天|后天|今[天日]|昨[天日]|明[天日]|[今昨明](?:晚(?!报|间新闻)|早|晨)|今夜|昨夜' +
    `|[今昨明]（${number}）[日天晚早晨]|[当同次翌]日|即日(?=起)|当天|当（\\d{1,2}）[日天])` +
    `(?:_（(${number}月)?_(${number})日?）)?`,
);
const daySteps: Readonly<Record<string, number>> = {
  大前: -3,
  前: -2,
  昨: -1,
  今: 0,
  即: 0,
  明: 1,
  后: 2,
  大后: 3,
};

/** 今天 and its like in the sense of an age: 走到今天, 今天的中国, 昨天、今天与明天, 才有今天这样的成就. */
const figurativeBefore =
  /(?:[如现当不以每往平相开声文说证表透光先的像]|美好|才有|没有|就有|有了|取得|具有|成为|塑造出|已非|发展到|走到|走向|走过|奔向|迈向|发展为|[昨今明]天[、和与及到])$/;
const figurativeAfter = sticky(
  '(?:头条|中国》|说法|益|常|这样|依然|仍|会更|更美好|[、和与及到][昨今明]天|下(?!午)|之(?:中国|世界)' +
    '|的(?!会议|大会|活动|座谈|典礼|记者|仪式|发布|训练|行程|论坛|比赛|讲话|议程|天气|参访|茶叙|演讲|会谈|会见|国庆|演练))',
);
/** 当日来、当日办: every day anew, not the day named before. */
const recurringAfter = sticky('(?:[来转办送结]|解决|梳理|反馈|订|的?值班)');

function readNamedDay(scan: DateScan, at: number): FoundDate | undefined {
  const found = matchAt(dayWord, scan.plain, at);
  if (!found) return undefined;
  const [text, word = '', , bracketed] = found;
  const before = scan.plain.slice(Math.max(0, at - 4), at);
  const meant = dayMeant(scan, at, word, before, at + text.length);
  if (!meant) return undefined;
  const said = parseNumeral(bracketed ?? /（(.+)）/.exec(word)?.[1] ?? '');
  const day = said === undefined ? meant.day : nearestWithNumber(meant.day, said);
  const tail = readDayTail(scan.plain, at + text.length);
  return { end: tail.end, period: dayWithTail(dayPoint(day), tail), basis: meant.basis };
}

interface MeantDay {
  readonly day: CalendarDay;
  readonly basis: 'publication' | 'context';
}

function dayMeant(
  scan: DateScan,
  at: number,
  word: string,
  before: string,
  after: number,
): MeantDay | undefined {
  if (/^[当同次翌]/.test(word)) {
    const recurs = matchAt(recurringAfter, scan.plain, after) || dayOfSomething.test(before);
    return recurs ? undefined : dayNamedBefore(scan, at, word);
  }
  return isFigurative(scan.plain, word, before, after) ? undefined : dayFromToday(scan, word);
}

function isFigurative(plain: string, word: string, before: string, after: number): boolean {
  if (!/^(?:[今昨明后前][天日]|今晚)$/.test(word)) return false;
  return figurativeBefore.test(before) || matchAt(figurativeAfter, plain, after) !== undefined;
}

function dayFromToday({ today }: DateScan, word: string): MeantDay | undefined {
  const step = daySteps[word.startsWith('大') ? word.slice(0, 2) : word.charAt(0)];
  return today && step !== undefined ? { day: addDays(today.day, step), basis: today.basis } : undefined;
}

/** 活动当天, 春节当日, 受灾后当天: the day of something else, not the day named before. */
const dayOfSomething =
  /(?:活动|开幕|闭幕|启动|仪式|开园|开业|比赛|报到|考试|出发|抵达|到达|会议|典礼|节|假期|除夕|元旦|生日|每|投票|选举|[受成]灾后|事发后|(?<![今明前])后)(?:的)?$/;
/** A day named farther back than this, in UTF-16 code units, is not the one meant. */
const farthestDay = 500;

function dayNamedBefore(scan: DateScan, at: number, word: string): MeantDay | undefined {
  const isNear = scan.lastDay !== undefined && at - scan.lastDay.start <= farthestDay;
  const named = scan.rangeStart ?? (isNear ? scan.lastDay?.period : undefined);
  const point = named?.to ?? named?.from;
  if (point?.month === undefined || point.day === undefined) return undefined;
  const day = { year: point.year, month: point.month, day: point.day };
  return { day: addDays(day, /^[次翌]/.test(word) ? 1 : 0), basis: 'context' };
}

/** The day of the month that stands in brackets decides where the word and the number differ: 今（16）日. */
function nearestWithNumber(day: CalendarDay, said: number): CalendarDay {
  for (const step of [0, 1, -1, 2, -2, 3, -3]) {
    const candidate = addDays(day, step);
    if (candidate.day === said) return candidate;
  }
  const inMonth = { year: day.year, month: day.month, day: said };
  return isValidDay(inMonth) && Math.abs(toDayNumber(inMonth) - toDayNumber(day)) <= 31 ? inMonth : day;
}
