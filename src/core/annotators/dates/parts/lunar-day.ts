/** Days of the lunar calendar: 农历正月初五, 腊月二十三, 大年初三. */
import { lunarToDay } from '../lunar-calendar.ts';
import { parseNumeral } from '../numerals.ts';
import { dayNumber, matchAt, sticky } from '../patterns.ts';
import { dayPoint, single } from '../period.ts';
import { readDayTail } from './within-day.ts';
import type { YearPart } from './within-year.ts';

const monthAndDay = sticky(
  `_(?:(?:农历|阴历|夏历)_(正|冬|腊|十[一二]?|[一二三四五六七八九])|(正|腊))_月_(?:初([一二三四五六七八九十])|${dayNumber}(?:日|(?=[，。、（至到早中上下晚夜])))`,
);
const newYearDay = sticky('_(?:农历)?(?:大年|正月|年)初([一二三四五六七八九十])');

/** The year that `build` takes is the one in which the lunar year begins. */
export function readLunarDay(plain: string, at: number): YearPart | undefined {
  const dated = matchAt(monthAndDay, plain, at);
  if (dated) {
    return lunarPart(
      plain,
      at + dated[0].length,
      lunarMonth(dated[1] ?? dated[2] ?? ''),
      dated[3] ?? dated[4] ?? '',
    );
  }
  const newYear = matchAt(newYearDay, plain, at);
  return newYear && lunarPart(plain, at + newYear[0].length, 1, newYear[1] ?? '');
}

function lunarMonth(text: string): number | undefined {
  if (text === '冬') return 11;
  return text === '腊' ? 12 : parseNumeral(text);
}

function lunarPart(
  plain: string,
  end: number,
  month: number | undefined,
  dayText: string,
): YearPart | undefined {
  const day = parseNumeral(dayText);
  if (month === undefined || day === undefined) return undefined;
  return {
    end: readDayTail(plain, end).end,
    build: (year) => {
      const found = lunarToDay(year, month, day);
      return found && single(dayPoint(found));
    },
  };
}
