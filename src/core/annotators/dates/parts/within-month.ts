/** What may follow a month and belongs to its expression: a day, several days, a third of the month, its end. */
import { type CalendarDay, daysInMonth, isValidDay, weekdayOf } from '../calendar.ts';
import { parseNumeral } from '../numerals.ts';
import { dayNumber, matchAt, rangeSign, sticky } from '../patterns.ts';
import { approximately, between, dayPoint, type Period, single } from '../period.ts';
import { dayWithTail, readDayTail } from './within-day.ts';

export interface MonthPart {
  readonly end: number;
  readonly build: (month: { year: number; month: number }) => Period | undefined;
}

const dayUnit = '(?:日|号(?!文|令|楼|线|馆|院|公告|台风))';
const oneDay = sticky(`_${dayNumber}_${dayUnit}`);
const dayRange = sticky(`_${dayNumber}_${dayUnit}?_${rangeSign}_${dayNumber}_${dayUnit}`);
const dayList = sticky(`_(${dayNumber}(?:_${dayUnit}?[、和及]_${dayNumber})+)_${dayUnit}`);
const third = sticky('_([上中下]旬|中下旬|上中旬|中上旬)');
const edge = sticky('(初(?![一二三四五六七八九十步中期级])|底|末(?!端))');

/** Reads at the place right after 月. `isCutOff` says that 截至 stands before: then 月底 means a day. */
export function readWithinMonth(plain: string, at: number, isCutOff: boolean): MonthPart | undefined {
  return (
    readDays(plain, at) ?? readThird(plain, at) ?? readEdge(plain, at, isCutOff) ?? readNthWeekday(plain, at)
  );
}

/** Reads 5日, 5日至7日, 5、6日, with weekday, part of the day and clock. */
export function readDays(plain: string, at: number): MonthPart | undefined {
  return readDayRange(plain, at) ?? readDayList(plain, at) ?? readOneDay(plain, at);
}

function readOneDay(plain: string, at: number): MonthPart | undefined {
  const found = matchAt(oneDay, plain, at);
  const day = parseNumeral(found?.[1] ?? '');
  if (!found || day === undefined) return undefined;
  const tail = readDayTail(plain, at + found[0].length);
  return {
    end: tail.end,
    build: (month) => validDay({ ...month, day }, (valid) => dayWithTail(dayPoint(valid), tail)),
  };
}

function readDayRange(plain: string, at: number): MonthPart | undefined {
  const found = matchAt(dayRange, plain, at);
  return found && daysBetween(found[1], found[2], readDayTail(plain, at + found[0].length).end);
}

function readDayList(plain: string, at: number): MonthPart | undefined {
  const found = matchAt(dayList, plain, at);
  if (!found) return undefined;
  const days = (found[1] ?? '').split(/[^\d一二三四五六七八九十廿]+/).filter(Boolean);
  const numbers = days.map((day) => parseNumeral(day) ?? 0);
  // Days that do not follow one another are no period.
  const areConsecutive = numbers.every((day, i) => i === 0 || day === (numbers[i - 1] ?? 0) + 1);
  if (!areConsecutive) return undefined;
  return daysBetween(days[0], days.at(-1), readDayTail(plain, at + found[0].length).end);
}

function daysBetween(first = '', last = '', end: number): MonthPart | undefined {
  const [from, to] = [parseNumeral(first), parseNumeral(last)];
  if (from === undefined || to === undefined || from >= to) return undefined;
  return {
    end,
    build: (month) =>
      validDay({ ...month, day: from }, (start) =>
        validDay({ ...month, day: to }, (stop) => between(dayPoint(start), dayPoint(stop))),
      ),
  };
}

const thirds: Readonly<Record<string, readonly [number, number]>> = {
  上旬: [1, 10],
  中旬: [11, 20],
  下旬: [21, 31],
  上中旬: [1, 20],
  中上旬: [1, 20],
  中下旬: [11, 31],
};

function readThird(plain: string, at: number): MonthPart | undefined {
  const found = matchAt(third, plain, at);
  const days = thirds[found?.[1] ?? ''];
  if (!found || !days) return undefined;
  return {
    end: at + found[0].length,
    build: ({ year, month }) =>
      between(
        { year, month, day: days[0] },
        { year, month, day: Math.min(days[1], daysInMonth(year, month)) },
      ),
  };
}

function readEdge(plain: string, at: number, isCutOff: boolean): MonthPart | undefined {
  const found = matchAt(edge, plain, at);
  if (!found) return undefined;
  const isLastDay = isCutOff && found[1] !== '初';
  return {
    end: at + found[0].length,
    build: ({ year, month }) =>
      approximately(single(isLastDay ? { year, month, day: daysInMonth(year, month) } : { year, month })),
  };
}

const nthWeekday = sticky('_的?第([一二三四五1-5])个(?:星期|礼拜|周)([一二三四五六日天])');

/** 十月的第一个星期一. */
function readNthWeekday(plain: string, at: number): MonthPart | undefined {
  const found = matchAt(nthWeekday, plain, at);
  const count = parseNumeral(found?.[1] ?? '');
  if (!found || count === undefined) return undefined;
  const weekday = '一二三四五六日'.indexOf((found[2] ?? '').replace('天', '日')) + 1;
  return {
    end: at + found[0].length,
    build: ({ year, month }) => {
      const offset = (weekday - weekdayOf({ year, month, day: 1 }) + 7) % 7;
      const day = 1 + offset + (count - 1) * 7;
      return validDay({ year, month, day }, (valid) => single(dayPoint(valid)));
    },
  };
}

function validDay(day: CalendarDay, build: (day: CalendarDay) => Period | undefined): Period | undefined {
  return isValidDay(day) ? build(day) : undefined;
}
