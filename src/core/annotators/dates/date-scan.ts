/** What the scan knows at the place where it stands: the text, the days to count from, and what was named before. */
import type { DateBasis } from '../../annotated-article.ts';
import type { CalendarDay } from './calendar.ts';
import type { Period } from './period.ts';

/** A day from which 今天, 去年 and 5日 count, and what it rests on. */
export interface ReferenceDay {
  readonly day: CalendarDay;
  readonly basis: 'publication' | 'context';
}

/** A date that the scan has passed. */
export interface NamedDate {
  readonly start: number;
  readonly period: Period;
  /** True where the year is said (2016年, 去年) and not itself the result of a guess. */
  readonly saysYear: boolean;
  /** Where the sentence and the paragraph of the date begin. */
  readonly sentenceStart: number;
  readonly paragraphStart: number;
}

export interface DateScan {
  readonly plain: string;
  /** True where years may be counted from 1912: a page from Taiwan. */
  readonly countsMinguoYears: boolean;
  /** The publication date, or the day of the dateline once that has been read. */
  today: ReferenceDay | undefined;
  sentenceStart: number;
  paragraphStart: number;
  /** The last date that was named, with a day of its own or without. */
  lastNamed: NamedDate | undefined;
  /** The last date that was named to the day. */
  lastDay: NamedDate | undefined;
  /** Set while the second half of a range is read: its first half. */
  rangeStart: Period | undefined;
}

/** An expression that a rule has read at the place where the scan stands. */
export interface FoundDate {
  readonly end: number;
  readonly period: Period;
  readonly basis: DateBasis;
  /** True where the year is said and not itself the result of a guess. */
  readonly saysYear?: boolean;
  /** True where 以来, 前 and the like after the expression are not part of it. */
  readonly isClosed?: boolean;
}

export interface DateRule {
  readonly name: string;
  /** The characters with which an expression of this rule can begin. */
  readonly starts: string;
  readonly read: (scan: DateScan, at: number) => FoundDate | undefined;
}
