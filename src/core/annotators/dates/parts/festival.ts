/** Festivals, with the words for their holidays: 春节, 国庆假期, “五一”小长假. */
import { type FestivalDay, festivals } from '../../../lexicons/eras-and-events/festivals.ts';
import { addDays, type CalendarDay } from '../calendar.ts';
import type { DateScan } from '../date-scan.ts';
import { lunarNewYear, lunarToDay, solarTermDay } from '../lunar-calendar.ts';
import { matchAt, oneOf, startsOf, sticky } from '../patterns.ts';
import { approximately, dayPoint, single } from '../period.ts';
import type { YearPart } from './within-year.ts';

const names = festivals.flatMap((festival) => festival.names);
const dayByName = new Map(festivals.flatMap(({ names, day }) => names.map((name) => [name, day] as const)));

export const festivalStarts = startsOf(names);

const festival = sticky(`_(${oneOf(names)})`);
const holiday = sticky('_(?:节日|佳节)?(?:小长假|长假|连续假期|连假|假期|假日|黄金周|节假期|期间)(?:期间)?');
/** A festival in the name of something else is no date. */
const notTheDay = sticky(
  '[”’]?_(?:联欢晚会|晚会|档|奖|游|路|街|广场|村|镇|讲话|大阅兵|劳动奖|粽|月饼|文化节|音乐会)',
);

export function readFestival({ plain, countsMinguoYears }: DateScan, at: number): YearPart | undefined {
  const found = matchAt(festival, plain, at);
  if (!found) return undefined;
  const name = canonicalName(found[1] ?? '');
  // The national day of a page from Taiwan is October 10.
  const day = dayByName.get(countsMinguoYears && /^国庆/.test(name) ? '双十国庆' : name);
  const nameEnd = at + found[0].length;
  if (!day || matchAt(notTheDay, plain, nameEnd)) return undefined;
  const rest = matchAt(holiday, plain, nameEnd);
  return {
    end: nameEnd + (rest?.[0].length ?? 0),
    build: (year) => {
      const festivalDay = festivalDayIn(year, day);
      if (!festivalDay) return undefined;
      const period = single(dayPoint(festivalDay));
      return rest ? approximately(period) : period;
    },
  };
}

function canonicalName(found: string): string {
  return found.replace(/["‘]/, '“').replace(/["’]/, '”');
}

function festivalDayIn(year: number, day: FestivalDay): CalendarDay | undefined {
  if ('solar' in day) return { year, month: day.solar[0], day: day.solar[1] };
  if ('lunar' in day) return lunarToDay(year, day.lunar[0], day.lunar[1]);
  if ('solarTerm' in day) return solarTermDay(year, day.solarTerm);
  const newYear = lunarNewYear(year);
  return newYear && addDays(newYear, -1);
}
