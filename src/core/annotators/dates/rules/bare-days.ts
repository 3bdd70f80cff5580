/** Days without month and year: 5日, 5日至7日上午, 5、6日. */
import { chooseMonth } from '../choose-month.ts';
import type { DateRule, DateScan, FoundDate } from '../date-scan.ts';
import { readDays } from '../parts/within-month.ts';
import { digitStarts, matchAt, numeralStarts, sticky } from '../patterns.ts';

export const bareDays: DateRule = { name: 'day', starts: digitStarts + numeralStarts, read: readBareDay };

const bareDayShape = sticky(
  '(?:\\d{1,2}|二?十[一二三四五六七八九]|二十|三十一?)_?日|\\d{1,2}(?:[日至到、和及—－–~～-]|_)+\\d{1,2}_日',
);
/** What makes a number of days of it, or another word. */
const noDayAfter = sticky(
  '(?:[^，。]{0,2}率|内|以内|之内|后|之后|以后|游|龄|均|元|圆|产|租|薪|本(?!报|台|网|市|省|社|刊|次|月|届|地)|子|益|间|数|以上|以下|工期|为限|余|多|程|志|式|军|方|语|渐|夜|常|用|耗)',
);
const noDayBefore =
  /[\d.%第每月近约逾超达满共零〇一二三四五六七八九十百千个\-/:]$|(?:为期|历时|连续|持续|累计|提前|不少于|不超过|最长|至少|观察|隔离|休假|公示|每月|每个月)[ \u3000]?$/;

function readBareDay(scan: DateScan, at: number): FoundDate | undefined {
  const { plain } = scan;
  if (!matchAt(bareDayShape, plain, at)) return undefined;
  if (!scan.rangeStart && noDayBefore.test(plain.slice(Math.max(0, at - 4), at))) return undefined;
  const part = readDays(plain, at);
  if (!part || matchAt(noDayAfter, plain, part.end)) return undefined;
  const chosen = chooseMonth(scan, at, part.end, part.build);
  return chosen && { end: part.end, ...chosen };
}
