/** Lays an article's dates out on one axis, to scale, in as few lanes as keep them apart. */
import type { EdtfValue } from '../core/annotated-article.ts';
import { edtfParts } from '../interface/edtf-parts.ts';

/** One date on the axis, 0 at its beginning and 1 at its end. */
export interface PlacedDate {
  readonly value: EdtfValue;
  readonly from: number;
  readonly to: number;
  readonly lane: number;
  readonly isOpenAtStart: boolean;
  readonly isOpenAtEnd: boolean;
}

export interface TimelineScale {
  readonly placed: readonly PlacedDate[];
  readonly lanes: number;
  /** The years at both ends of the axis. */
  readonly firstYear: number;
  readonly lastYear: number;
  /** Where the given day stands; absent where it lies beyond the axis. */
  readonly today: number | undefined;
}

/** Two dates in one lane are at least so far apart, as a share of the axis: the width of a dot. */
const gapShare = 0.03;

/** `undefined` where the values give no stretch of time: fewer than two days in all. */
export function timelineScale(values: readonly EdtfValue[], today?: EdtfValue): TimelineScale | undefined {
  const stretches = values.map((value) => ({ value, ...stretchOf(value) }));
  const days = stretches.flatMap(({ from, to }) => [from, to]).filter((day) => day !== undefined);
  if (days.length === 0) return undefined;
  const first = Math.min(...days);
  const last = Math.max(...days);
  if (last - first < 1) return undefined;
  const share = (day: number) => (day - first) / (last - first);
  const laneEnds: number[] = [];
  const placed = stretches.map(({ value, from, to }) => {
    const start = share(from ?? first);
    const end = share(to ?? last);
    const lane = freeLane(laneEnds, start);
    laneEnds[lane] = end;
    return {
      value,
      from: start,
      to: end,
      lane,
      isOpenAtStart: from === undefined,
      isOpenAtEnd: to === undefined,
    };
  });
  const day = today === undefined ? undefined : stretchOf(today).from;
  return {
    placed,
    lanes: laneEnds.length,
    firstYear: yearOf(first),
    lastYear: yearOf(last - 1),
    today: day !== undefined && day >= first && day <= last ? share(day) : undefined,
  };
}

function freeLane(laneEnds: readonly number[], start: number): number {
  const free = laneEnds.findIndex((end) => end + gapShare <= start);
  return free < 0 ? laneEnds.length : free;
}

/** Days since 1970-01-01, end excluded; absent where the interval is open. */
function stretchOf(value: EdtfValue): { readonly from: number | undefined; readonly to: number | undefined } {
  const { from, to, form } = edtfParts(value);
  return {
    from: from && firstDay(from.text),
    to: form === 'point' ? from && dayAfter(from.text) : to && dayAfter(to.text),
  };
}

/** Of a year, month or day written `2016`, `201X`, `2016-11` or `2016-11-05 15:00`. */
function firstDay(text: string): number {
  const [year, month = 1, day = 1] = numbersOf(text.replaceAll('X', '0'));
  return daysSince1970(year, month, day);
}

function dayAfter(text: string): number {
  const [year, month, day] = numbersOf(text.replaceAll('X', '9'));
  if (month === undefined) return daysSince1970(year + 1, 1, 1);
  if (day === undefined) return daysSince1970(year, month + 1, 1);
  return daysSince1970(year, month, day + 1);
}

function numbersOf(text: string): [number, number?, number?] {
  const [year = 0, ...rest] = text.slice(0, 10).split('-').map(Number);
  return [year, ...rest] as [number, number?, number?];
}

function daysSince1970(year: number, month: number, day: number): number {
  return Date.UTC(year, month - 1, day) / 86_400_000;
}

function yearOf(day: number): number {
  return new Date(day * 86_400_000).getUTCFullYear();
}
