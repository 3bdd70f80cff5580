/** Sets up the scan of one article: its publication date, and whether it counts years from 1912. */
import type { Reading } from '../../reading.ts';
import { type CalendarDay, isValidDay } from './calendar.ts';
import type { DateScan } from './date-scan.ts';

export function startScan(reading: Reading): DateScan {
  const published = parsePublished(reading.facts.published);
  return {
    plain: reading.plain,
    countsMinguoYears: countsMinguoYears(reading),
    today: published && { day: published, basis: 'publication' },
    sentenceStart: 0,
    paragraphStart: 0,
    lastNamed: undefined,
    lastDay: undefined,
    rangeStart: undefined,
  };
}

function parsePublished(published: string | undefined): CalendarDay | undefined {
  const found = /^(\d{4})-(\d\d)-(\d\d)/.exec(published ?? '');
  if (!found) return undefined;
  const day = { year: Number(found[1]), month: Number(found[2]), day: Number(found[3]) };
  return isValidDay(day) ? day : undefined;
}

/** The writings by which a page from Taiwan shows itself, in either script. */
const minguoSigns =
  /民国|(?<!\d)1[0-4]\d年\d{1,2}月\d{1,2}日|今（\d{1,2}）日|今日?（\d{1,2}）|台南|总统府|市府|议员|里长/;

function countsMinguoYears({ facts, plain }: Reading): boolean {
  return /^https?:\/\/[^/]+\.tw(?:[/:]|$)/.test(facts.url ?? '') || minguoSigns.test(plain);
}
