/** What may follow a day and belongs to its expression: the weekday, the part of the day, the clock time. */
import { parseNumeral } from '../numerals.ts';
import { matchAt, rangeSign, sticky } from '../patterns.ts';
import { between, type Period, type Point, single } from '../period.ts';

export interface DayTail {
  readonly end: number;
  /** HH:MM. */
  readonly from?: string;
  readonly to?: string;
}

const weekday = sticky(
  '_(?:（(?:星期|周|礼拜)?[一二三四五六日天]）|(?:星期|礼拜)[一二三四五六日天]|周[一二三四五六日](?![一-龥]{1,2}[）、 ]))',
);
const partOfDay = sticky(
  '_(上午|下午|中午|晚上|晚间|凌晨|清晨|早晨|早上|傍晚|夜间|夜里|深夜|午后|午夜|午间|一早|晚(?!会|报|宴会|于|些|期|年|近)|夜(?!市|校|景|以))',
);
const hours = '(\\d{1,2}|[零〇一二三四五六七八九十]{1,3})';
const clock = sticky(
  `_${hours}(?:_:_(\\d{2})(?::\\d{2})?|_时(?!间|期|代|候|刻)(?:_(\\d{1,2}|[零〇一二三四五六七八九十]{1,3})_分|半|整)?|_点(?:(\\d{1,2}|[零〇一二三四五六七八九十]{1,3})分?|半|整|钟)?)(?:许|左右)?`,
);
const clockRange = sticky(`_${rangeSign}`);

export function readDayTail(plain: string, at: number): DayTail {
  let end = matchAt(weekday, plain, at)?.[0].length ?? 0;
  end += at;
  const part = matchAt(partOfDay, plain, end);
  end += part?.[0].length ?? 0;
  const from = readClock(plain, end, part?.[1]);
  if (!from) return { end };
  const connector = matchAt(clockRange, plain, from.end);
  if (!connector) return { end: from.end, from: from.time };
  const toAt = from.end + connector[0].length;
  const toPart = matchAt(partOfDay, plain, toAt);
  const to = readClock(plain, toAt + (toPart?.[0].length ?? 0), toPart?.[1] ?? part?.[1]);
  if (!to || to.time <= from.time) return { end: from.end, from: from.time };
  return { end: to.end, from: from.time, to: to.time };
}

/** The period of `day` with the clock times of `tail`. */
export function dayWithTail(day: Point, tail: DayTail): Period {
  if (tail.from === undefined) return single(day);
  if (tail.to === undefined) return single({ ...day, time: tail.from });
  return between({ ...day, time: tail.from }, { ...day, time: tail.to });
}

function readClock(
  plain: string,
  at: number,
  part: string | undefined,
): { end: number; time: string } | undefined {
  const found = matchAt(clock, plain, at);
  if (!found) return undefined;
  const [text, hourText = '', ...minuteTexts] = found;
  const saidHour = parseNumeral(hourText);
  const minuteText = minuteTexts.find((minute) => minute !== undefined);
  const minute = text.includes('半') ? 30 : parseNumeral(minuteText ?? '0');
  if (saidHour === undefined || minute === undefined || saidHour > 24 || minute > 59) return undefined;
  // 下午5点 and 晚上8点 count from noon; a bare 5点 without a part of the day is too doubtful (5点要求).
  if (part === undefined && /^[ \u3000]?[^时:]*点(?![\d半整钟零一二三四五六七八九十])/.test(text))
    return undefined;
  const hour = isAfterNoon(saidHour, part ?? '') ? saidHour + 12 : saidHour;
  const end = at + text.length;
  return { end, time: `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}` };
}

function isAfterNoon(hour: number, part: string): boolean {
  if (hour >= 12) return false;
  return /下午|午后|傍晚/.test(part) ? hour > 0 : /晚|夜/.test(part) && hour >= 5;
}
