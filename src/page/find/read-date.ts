/** Reads a date, with its time where there is one, from the ways in which pages write them. */
import type { EdtfValue } from '../../core/annotated-article.ts';

export interface FoundDate {
  /** EDTF: 2016-11-06 or 2016-11-06T09:30, as the page shows it (local time). */
  readonly value: EdtfValue;
  readonly index: number;
  readonly end: number;
}

/** Between year and month; news.cn sets the year apart from the day: `2024 05/14`, each in an element of its own. */
const yearEnd = String.raw`(?:\s?[-年/.]\s?|[\s\ue000]+(?=\d{2}[\s\ue000]*\/))`;
const dayPart = String.raw`(\d{4}|(?:中华)?民国\s?\d{2,3}|(?<![\d.])1[01]\d)${yearEnd}(\d{1,2})[\s\ue000]?[-月/.][\s\ue000]?(\d{1,2})(?!\d{3})\s?日?`;
const timePart = String.raw`(?:T|[\s\ue000(（]*(?:星期[一二三四五六日天])?[\s\ue000)）]*)(\d{1,2})\s?[:：时点]\s?(\d{2})`;
const dateWithTime = new RegExp(`${dayPart}(?:${timePart})?`, 'g');
const weiboDate = /^\s*(\d{1,2})\s+(\d{1,2})\s+(\d{4})\s+(\d{2}):(\d{2})/;

const numerals = '〇一二三四五六七八九';
const numeralDate =
  /([一二三四五六七八九〇○零ΟO]{4})年([一二三四五六七八九十]{1,3})月([一二三四五六七八九十]{1,3})日/g;

/** Every date in folded text, in order. Days that no calendar has are passed over. */
export function readDates(plain: string): FoundDate[] {
  const found = readNumeralDates(plain);
  for (const match of plain.matchAll(dateWithTime)) {
    const value = toEdtf(match[1] ?? '', match[2] ?? '', match[3] ?? '', match[4], match[5]);
    if (value !== undefined) found.push({ value, index: match.index, end: match.index + match[0].length });
  }
  return found.sort((a, b) => a.index - b.index);
}

/** 二〇二四年五月十四日. */
function readNumeralDates(plain: string): FoundDate[] {
  const found: FoundDate[] = [];
  for (const match of plain.matchAll(numeralDate)) {
    const [whole, year = '', month = '', day = ''] = match;
    const years = [...year].map((digit) => Math.max(0, numerals.indexOf(digit))).join('');
    const value = toEdtf(years, toNumber(month), toNumber(day), undefined, undefined);
    if (value !== undefined) found.push({ value, index: match.index, end: match.index + whole.length });
  }
  return found;
}

/** Up to 39: 十, 二十, 三十一. */
function toNumber(numeral: string): string {
  const [tens, ones] = numeral.includes('十') ? numeral.split('十') : ['零', numeral];
  const digit = (written: string | undefined, none: number) =>
    written ? Math.max(0, numerals.indexOf(written)) : none;
  return String(digit(tens, 1) * 10 + digit(ones, 0));
}

/** The date in the content of a `<meta>` or a JSON-LD field. */
export function readMetaDate(content: string | undefined): EdtfValue | undefined {
  if (content === undefined) return undefined;
  const weibo = weiboDate.exec(content);
  if (weibo !== null) return toEdtf(weibo[3] ?? '', weibo[2] ?? '', weibo[1] ?? '', weibo[4], weibo[5]);
  const compact = /^(\d{4})(\d{2})(\d{2})(?:(\d{2})(\d{2})(?:\d{2})?)?$/.exec(content);
  if (compact !== null)
    return toEdtf(compact[1] ?? '', compact[2] ?? '', compact[3] ?? '', compact[4], compact[5]);
  return readDates(content.replace('Z', ''))[0]?.value;
}

const addressDates: readonly RegExp[] = [
  /[/_](?:t|P0?|W0?)?(20\d{2})(\d{2})(\d{2})(?:[/_.]|\d{0,12}[/_.]|$)/,
  /\/(20\d{2})[-/](\d{1,2})[-/](\d{1,2})\//,
  /\/(20\d{2})[-/]?(\d{2})[-/](\d{2})(?:[/_]|$)/,
  /\/(20\d{2})\/(\d{2})(\d{2})\//,
];

/** The day in an address, as most content systems put it there: /202407/t20240722_37.htm, /2018-12/29/content_5. */
export function readAddressDate(url: string): EdtfValue | undefined {
  for (const pattern of addressDates) {
    const match = pattern.exec(url);
    const value = match && toEdtf(match[1] ?? '', match[2] ?? '', match[3] ?? '', undefined, undefined);
    if (value) return value;
  }
  return undefined;
}

function toEdtf(
  year: string,
  month: string,
  day: string,
  hour: string | undefined,
  minute: string | undefined,
): EdtfValue | undefined {
  const years = toYear(year);
  if (years < 1949 || years > 2100) return undefined;
  if (+month < 1 || +month > 12 || +day < 1 || +day > 31) return undefined;
  const date = `${years}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  if (hour === undefined || minute === undefined || +hour > 23 || +minute > 59) return date;
  const time = `${hour.padStart(2, '0')}:${minute}`;
  return time === '00:00' ? date : `${date}T${time}`;
}

/** Years of the Republic of China count from 1912. */
function toYear(written: string): number {
  const number = Number(/\d+$/.exec(written)?.[0] ?? 0);
  return number < 1000 ? number + 1911 : number;
}
