/** Days without month and year: 5日, 5日至7日上午, 今天, 昨（5）日, 今日(6), 当天, 次日. */
import { addDays, type CalendarDay, isValidDay, toDayNumber } from '../calendar.ts';
import { chooseMonth } from '../choose-period.ts';
import type { DateRule, DateScan, FoundDate } from '../date-scan.ts';
import { parseNumeral } from '../numerals.ts';
import { dayWithTail, readDayTail } from '../parts/within-day.ts';
import { readDays } from '../parts/within-month.ts';
import { digitStarts, matchAt, numeralStarts, sticky } from '../patterns.ts';
import { dayPoint, firstDayNumber } from '../period.ts';

export const bareDays: DateRule = { name: 'day', starts: digitStarts + numeralStarts, read: readBareDay };

const bareDayShape = sticky(
  '(?:\\d{1,2}|二?十[一二三四五六七八九]|二十|三十一?)_?日|\\d{1,2}(?:[日至到、和及—－–~～-]|_)+\\d{1,2}_日',
);
/** What makes a number of days of it, or another word. */
const noDayAfter = sticky(
  '(?:内|以内|之内|后|之后|以后|游|龄|均|元|圆|产|租|薪|本(?!报|台|网|市|省|社|刊|次|月|届|地)|子|益|间|数|以上|以下|工期|为限|余|多|程|志|式|军|方|语|渐|夜|常|用|耗)',
);
const noDayBefore =
  /[\d.%第每近约逾超达满共零〇一二三四五六七八九十百千个\-/:]$|(?:为期|历时|连续|持续|累计|提前|不少于|不超过|最长|至少)[ \u3000]?$/;

function readBareDay(scan: DateScan, at: number): FoundDate | undefined {
  const { plain } = scan;
  if (!matchAt(bareDayShape, plain, at)) return undefined;
  if (!scan.rangeStart && noDayBefore.test(plain.slice(Math.max(0, at - 4), at))) return undefined;
  const part = readDays(plain, at);
  if (!part || matchAt(noDayAfter, plain, part.end)) return undefined;
  const chosen = chooseMonth(scan, at, part.end, part.build);
  return chosen && { end: part.end, ...chosen };
}

export const namedDays: DateRule = {
  name: 'relative-day',
  starts: '今昨明后前大当同次翌是',
  read: readNamedDay,
};

const dayWord = sticky(
  '(大前天|大后天|前天|后天|今[天日]|昨[天日]|明[天日]|[今昨明](?:晚(?!报|间新闻)|早|晨)|今夜|昨夜|[今昨明]（(?:\\d{1,2}|[一二三四五六七八九十]{1,3})）[日天晚早晨]|[当同次翌是]日|当天|当（\\d{1,2}）[日天])' +
    '(?:_（((?:\\d{1,2}|[一二三四五六七八九十]{1,3})月)?_(\\d{1,2}|[一二三四五六七八九十]{1,3})日?）)?',
);
const daySteps: Readonly<Record<string, number>> = { 大前: -3, 前: -2, 昨: -1, 今: 0, 明: 1, 后: 2, 大后: 3 };
const otherWordBefore =
  /(?:[如现当迄至不以每往平相开声文说证表透分光先]|美好|美好的|更好的|辉煌的|灿烂的|光明的)$/;
const otherWordAfter = sticky(
  '(?:头条|中国》|说法|益|常|的(?:中国|世界|我们|幸福|成就)|和(?:明天|昨天)|会更|更美好|之(?:中国|世界))',
);

function readNamedDay(scan: DateScan, at: number): FoundDate | undefined {
  const found = matchAt(dayWord, scan.plain, at);
  if (!found) return undefined;
  const [text, word = '', , bracketed] = found;
  const isOtherWord =
    /至$/.test(scan.plain.charAt(at - 1)) && scan.rangeStart === undefined && /^今(?!天|日)/.test(word);
  if (isOtherWord || matchAt(otherWordAfter, scan.plain, at + text.length)) return undefined;
  const before = scan.plain.slice(Math.max(0, at - 4), at);
  if (/^[今明昨后]/.test(word) && otherWordBefore.test(before) && !/[截从]至$|至$/.test(before))
    return undefined;
  const meant = /^[当同次翌是]/.test(word) ? dayNamedBefore(scan, word, before) : dayFromToday(scan, word);
  if (!meant) return undefined;
  const number = parseNumeral(bracketed ?? /（(.+)）/.exec(word)?.[1] ?? '');
  const day = number === undefined ? meant.day : nearestWithNumber(meant.day, number);
  const tail = readDayTail(scan.plain, at + text.length);
  return { end: tail.end, period: dayWithTail(dayPoint(day), tail), basis: meant.basis };
}

interface MeantDay {
  readonly day: CalendarDay;
  readonly basis: 'publication' | 'context';
}

function dayFromToday({ today }: DateScan, word: string): MeantDay | undefined {
  const step = daySteps[word.startsWith('大') ? word.slice(0, 2) : word.charAt(0)];
  return today && step !== undefined ? { day: addDays(today.day, step), basis: today.basis } : undefined;
}

/** 活动当天, 春节当日: the day of something else, not the day named before. */
const dayOfSomething =
  /(?:活动|开幕|闭幕|启动|仪式|开园|开业|比赛|报到|考试|出发|抵达|到达|会议|典礼|节|假期|除夕|元旦|每|投票|选举)(?:的)?$/;

function dayNamedBefore(scan: DateScan, word: string, before: string): MeantDay | undefined {
  if (dayOfSomething.test(before)) return undefined;
  const named = scan.rangeStart ?? scan.lastDay?.period;
  const point = named?.to ?? named?.from;
  const step = /^[次翌]/.test(word) ? 1 : 0;
  if (point?.month !== undefined && point.day !== undefined) {
    return { day: addDays({ year: point.year, month: point.month, day: point.day }, step), basis: 'context' };
  }
  if (step !== 0 || !scan.today) return undefined;
  return scan.today;
}

/** The day of the month that stands in brackets decides where the word and the number differ: 今（16）日. */
function nearestWithNumber(day: CalendarDay, number: number): CalendarDay {
  const around = toDayNumber(day);
  for (const step of [0, 1, -1, 2, -2, 3, -3]) {
    const candidate = addDays(day, step);
    if (candidate.day === number) return candidate;
  }
  const inMonth = { year: day.year, month: day.month, day: number };
  return isValidDay(inMonth) && Math.abs(firstDayNumber(inMonth) - around) <= 31 ? inMonth : day;
}
