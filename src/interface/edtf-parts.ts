/** Takes an EDTF value apart into what a reader needs to see: its ends, and how sure they are. */
import type { EdtfValue } from '../core/annotated-article.ts';

export interface EdtfPoint {
  /** A day, month, year, decade (201X) or minute, written as people write it: 2016-11-05 15:00. */
  readonly text: string;
  readonly approximate: boolean;
}

/** An end is absent where the interval is open there; for a single point both ends are the same. */
export interface EdtfParts {
  readonly form: 'point' | 'interval' | 'since' | 'until';
  readonly from?: EdtfPoint;
  readonly to?: EdtfPoint;
}

export function edtfParts(value: EdtfValue): EdtfParts {
  const [first = '', last] = value.split('/');
  if (last === undefined) return { form: 'point', from: point(first), to: point(first) };
  if (isOpen(last)) return { form: 'since', from: point(first) };
  if (isOpen(first)) return { form: 'until', to: point(last) };
  return { form: 'interval', from: point(first), to: point(last) };
}

/** True where either end is a guess: `~` (approximate), `?` (uncertain), `%` (both). */
export function isApproximate(value: EdtfValue): boolean {
  return /[~?%]/.test(value);
}

/** Sorts as the calendar does; an interval without a beginning stands at its end. */
export function edtfSortKey(value: EdtfValue): string {
  const { from, to } = edtfParts(value);
  return (from ?? to)?.text.replaceAll('X', '0') ?? '';
}

/** The moment of a whole day, for naming its weekday; `undefined` where the value is no single day. */
export function dayOf(value: EdtfValue): Date | undefined {
  const day = /^(\d{4}-\d{2}-\d{2})(?:T[\d:]+)?$/.exec(value)?.[1];
  if (day === undefined) return undefined;
  const moment = new Date(`${day}T00:00:00Z`);
  return Number.isNaN(moment.getTime()) ? undefined : moment;
}

function isOpen(end: string): boolean {
  return end === '..' || end === '';
}

function point(text: string): EdtfPoint {
  return { text: text.replace(/[~?%]/g, '').replace('T', ' '), approximate: isApproximate(text) };
}
