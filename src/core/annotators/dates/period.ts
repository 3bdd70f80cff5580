/** A stretch of the calendar, as precise as the text says it, and its EDTF form (ISO 8601-2, levels 0 and 1). */
import type { EdtfValue } from '../../annotated-article.ts';
import { type CalendarDay, daysInMonth, toDayNumber } from './calendar.ts';

export interface Point {
  /** Astronomical: 0 is the year before the year 1. For a decade or a century its first year. */
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
  /** HH:MM. Only with a day. */
  readonly time?: string;
  readonly isApproximate?: boolean;
  /** The point is the whole decade (199X) or century (19XX). */
  readonly wholeYears?: 10 | 100;
}

/** An absent end is open. `from` and `to` are one and the same object where the period is a single point. */
export interface Period {
  readonly from: Point | undefined;
  readonly to: Point | undefined;
}

export function single(point: Point): Period {
  return { from: point, to: point };
}

export function between(from: Point, to: Point): Period {
  return { from, to };
}

/** From the beginning of `period` on. */
export function since({ from }: Period): Period {
  return { from: from && firstYearOf(from), to: undefined };
}

/** Up to `period`, which is included, as in ../2020 for 2020年以前. */
export function until({ to }: Period): Period {
  return { from: undefined, to };
}

export function approximately({ from, to }: Period): Period {
  if (from === to && from) return single({ ...withoutTime(from), isApproximate: true });
  return { from: from && { ...from, isApproximate: true }, to: to && { ...to, isApproximate: true } };
}

export function dayPoint({ year, month, day }: CalendarDay): Point {
  return { year, month, day };
}

export function toEdtf({ from, to }: Period): EdtfValue {
  if (from && from === to) return formatPoint(from);
  return `${from ? formatPoint(from) : '..'}/${to ? formatPoint(to) : '..'}`;
}

/** Reads the level 0 forms in which the lexicons write dates: 1978, 1978-12, 1949-10-01. */
export function parsePoint(value: string): Point {
  const [year = 0, month, day] = value.split('-').map(Number);
  if (month === undefined) return { year };
  return day === undefined ? { year, month } : { year, month, day };
}

/** The day number on which `point` begins. */
export function firstDayNumber(point: Point): number {
  return toDayNumber({ year: point.year, month: point.month ?? 1, day: point.day ?? 1 });
}

/** The day number on which `point` ends. */
export function lastDayNumber(point: Point): number {
  const year = point.wholeYears ? point.year + point.wholeYears - 1 : point.year;
  const month = point.month ?? 12;
  return toDayNumber({ year, month, day: point.day ?? daysInMonth(year, month) });
}

function firstYearOf(point: Point): Point {
  // The first year of a century is 2001, of a decade 1990.
  return point.wholeYears ? { year: point.wholeYears === 100 ? point.year + 1 : point.year } : point;
}

function withoutTime({ time: _time, ...point }: Point): Point {
  return point;
}

function formatPoint(point: Point): string {
  const approximate = point.isApproximate ? '~' : '';
  if (point.wholeYears === 10) return `${formatYear(point.year).slice(0, -1)}X`;
  if (point.wholeYears === 100) return `${formatYear(point.year).slice(0, -2)}XX`;
  if (point.month === undefined) return formatYear(point.year) + approximate;
  const month = `${formatYear(point.year)}-${twoDigits(point.month)}`;
  if (point.day === undefined) return month + approximate;
  const time = point.time === undefined ? '' : `T${point.time}`;
  return `${month}-${twoDigits(point.day)}${time}${approximate}`;
}

function formatYear(year: number): string {
  const digits = String(Math.abs(year)).padStart(4, '0');
  return year < 0 ? `-${digits}` : digits;
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}
