/** The rules in the order in which the scan tries them; where two can begin alike, the more particular comes first. */
import type { DateRule } from '../date-scan.ts';
import { bareDays } from './bare-days.ts';
import { centuries, decades } from './centuries.ts';
import { comingYears } from './coming-years.ts';
import { congresses, eraRule, turningPointRule } from './eras.ts';
import { festivalDays, lunarDays, zodiacYears } from './festival-days.ts';
import { planRule } from './five-year-plans.ts';
import { months, relativeMonths } from './months.ts';
import { namedDays } from './named-days.ts';
import { numericDates } from './numeric-dates.ts';
import { namedSeasons, quarters, turnsOfYear, yearEdges } from './parts-of-year.ts';
import { recentTimes } from './recent.ts';
import { schoolYears } from './school-years.ts';
import { timesAgo } from './times-ago.ts';
import { weeks } from './weeks.ts';
import { yearRanges, years } from './years.ts';

export const dateRules: readonly DateRule[] = [
  planRule,
  // 2016-11-05 before 2016—2020年, and both before a year alone.
  numericDates,
  yearRanges,
  // 1990年代 and 20世纪 before the year and the bare number.
  decades,
  centuries,
  congresses,
  eraRule,
  turningPointRule,
  // 110学年度 and 30年前 before 110年 and 30年.
  schoolYears,
  timesAgo,
  years,
  // 今冬明春 before 今冬.
  turnsOfYear,
  namedSeasons,
  lunarDays,
  months,
  relativeMonths,
  bareDays,
  namedDays,
  weeks,
  zodiacYears,
  festivalDays,
  quarters,
  yearEdges,
  recentTimes,
  comingYears,
];
