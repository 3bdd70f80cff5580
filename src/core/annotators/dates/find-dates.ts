/** Finds every expression of time that has a place on the calendar, and says which place and why. */
import type { DateAnnotation } from '../../annotated-article.ts';
import type { Reading } from '../../reading.ts';
import { unitSet } from '../../text/unit-set.ts';
import type { DateRule, DateScan, FoundDate } from './date-scan.ts';
import { extendBySuffix, extendRange } from './extend.ts';
import { toEdtf } from './period.ts';
import { dateRules } from './rules/index.ts';
import { startScan } from './start-scan.ts';

interface NamedFound {
  readonly found: FoundDate;
  readonly rule: string;
}

/** Sorted by `start`, without overlaps. One pass: each place of the text is offered to the rules that can begin there. */
export function findDates(reading: Reading): DateAnnotation[] {
  const scan = startScan(reading);
  const { plain } = scan;
  const dates: DateAnnotation[] = [];
  let sentence = 0;
  for (let at = 0; at < plain.length; at += 1) {
    const unit = plain.charCodeAt(at);
    const rules = mayStart(unit) ? rulesByStart.get(unit) : undefined;
    if (!rules) continue;
    sentence = enterSentence(reading, scan, sentence, at);
    const read = readWhole(scan, at, rules);
    if (!read) continue;
    const { end, period, basis } = read.found;
    remember(scan, at, read.found);
    dates.push({ start: at, end, value: toEdtf(period), basis, rule: read.rule });
    at = end - 1;
  }
  return dates;
}

const rulesByStart = indexByStart(dateRules);
const mayStart = unitSet(rulesByStart.keys());

function indexByStart(rules: readonly DateRule[]): ReadonlyMap<number, readonly DateRule[]> {
  const index = new Map<number, DateRule[]>();
  for (const rule of rules) {
    for (const start of new Set(rule.starts)) {
      const listed = index.get(start.charCodeAt(0)) ?? [];
      index.set(start.charCodeAt(0), [...listed, rule]);
    }
  }
  return index;
}

function readWhole(scan: DateScan, at: number, rules: readonly DateRule[]): NamedFound | undefined {
  if (isInsideNumber(scan.plain, at)) return undefined;
  const first = readFirst(scan, at, rules);
  if (!first) return undefined;
  return { found: extendBySuffix(scan, extendRange(scan, first.found, readOtherEnd)), rule: first.rule };
}

function readOtherEnd(scan: DateScan, at: number): FoundDate | undefined {
  return readFirst(scan, at, rulesByStart.get(scan.plain.charCodeAt(at)) ?? [])?.found;
}

function readFirst(scan: DateScan, at: number, rules: readonly DateRule[]): NamedFound | undefined {
  for (const rule of rules) {
    const found = rule.read(scan, at);
    if (found) return { found, rule: rule.name };
  }
  return undefined;
}

/** A number is offered whole or not at all: 16年 in 2016年 is no year. */
function isInsideNumber(plain: string, at: number): boolean {
  return isDigit(plain.charCodeAt(at)) && isDigit(plain.charCodeAt(at - 1));
}

function isDigit(unit: number): boolean {
  return unit >= 0x30 && unit <= 0x39;
}

function enterSentence(reading: Reading, scan: DateScan, from: number, at: number): number {
  let index = from;
  while ((reading.sentences[index]?.end ?? Number.POSITIVE_INFINITY) <= at) index += 1;
  const sentence = reading.sentences[index];
  scan.sentenceStart = sentence?.start ?? 0;
  scan.paragraphStart = reading.paragraphs[sentence?.paragraph ?? 0]?.start ?? 0;
  return index;
}

/** A day near the beginning of a paragraph before 电 or 讯: 新华社北京12月9日电. */
const datelineAfter = /^[ \u3000]?(?:上午|下午|晚)?(?:专电|电|讯|消息)/;
const datelineReach = 60;

function remember(scan: DateScan, at: number, found: FoundDate): void {
  const { end, period, basis, isClosed, saysYear = false } = found;
  // An era (党的十八大以来) or 近日 is not a place from which other dates count.
  if (basis === 'event' || isClosed) return;
  // Nor is what a figure is compared with: 比上年, 由上月.
  if (/[年月]/.test(scan.plain.charAt(at + 1)) && scan.plain.charAt(at) === '上') return;
  const { sentenceStart, paragraphStart, plain } = scan;
  scan.lastNamed = { start: at, period, saysYear, sentenceStart, paragraphStart };
  const day = period.to ?? period.from;
  if (day?.month === undefined || day.day === undefined) return;
  scan.lastDay = scan.lastNamed;
  const isDateline = at - paragraphStart <= datelineReach && datelineAfter.test(plain.slice(end, end + 6));
  if (!isDateline) return;
  scan.today = { day: { year: day.year, month: day.month, day: day.day }, basis: 'context' };
}
