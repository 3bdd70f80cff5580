/** Weeks and their days, counted from Monday: 本周, 上周三, 下周一, 本周末. */
import { addDays, type CalendarDay, weekdayOf } from '../calendar.ts';
import type { DateRule, DateScan, FoundDate } from '../date-scan.ts';
import { dayWithTail, readDayTail } from '../parts/within-day.ts';
import { matchAt, sticky } from '../patterns.ts';
import { between, dayPoint, type Period } from '../period.ts';

export const weeks: DateRule = { name: 'week', starts: '本上下这今', read: readWeek };

const week = sticky(
  '(本|上|下|这|今)个?一?(?:周(?!年|边|期|岁|刊|转|到|密|全|围|遭|口|游|折)|星期|礼拜)([一二三四五六日天末])?',
);
const weekSteps: Readonly<Record<string, number>> = { 本: 0, 这: 0, 今: 0, 上: -1, 下: 1 };

function readWeek({ plain, today }: DateScan, at: number): FoundDate | undefined {
  const found = matchAt(week, plain, at);
  if (!found || !today || /[以之每同]/.test(plain.charAt(at - 1))) return undefined;
  const [text, which = '', dayName] = found;
  const monday = addDays(today.day, 1 - weekdayOf(today.day) + (weekSteps[which] ?? 0) * 7);
  const end = at + text.length;
  if (dayName === undefined) return { end, period: daysFrom(monday, 0, 6), basis: today.basis };
  if (dayName === '末') return { end, period: daysFrom(monday, 5, 6), basis: today.basis };
  const weekday = '一二三四五六日'.indexOf(dayName === '天' ? '日' : dayName);
  if (isDoubtful(which, weekday, weekdayOf(today.day) - 1)) return undefined;
  const tail = readDayTail(plain, end);
  return { end: tail.end, period: dayWithTail(dayPoint(addDays(monday, weekday)), tail), basis: today.basis };
}

/**
 * 下周三 said on a Tuesday is the Wednesday of the next week for most, the coming Wednesday for some; 这周一 said
 * on a Tuesday yesterday or next Monday. Such a date is better left alone.
 */
function isDoubtful(which: string, weekday: number, todayWeekday: number): boolean {
  if (which === '下') return weekday > todayWeekday;
  return (which === '这' || which === '今') && weekday < todayWeekday;
}

function daysFrom(monday: CalendarDay, first: number, last: number): Period {
  return between(dayPoint(addDays(monday, first)), dayPoint(addDays(monday, last)));
}
