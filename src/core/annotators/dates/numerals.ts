/** Reads the numbers of dates in every writing: 12, 十二, 廿三, 二〇一六, 二0一六. */

const onlyArabic = /^\d{1,4}$/;

const digitValues = new Map<string, number>([
  ...[...'0123456789'].map((digit, value): [string, number] => [digit, value]),
  ...[...'〇一二三四五六七八九'].map((digit, value): [string, number] => [digit, value]),
  ['零', 0],
  ['○', 0],
  ['◯', 0],
  ['O', 0],
  ['两', 2],
  ['元', 1],
  ['正', 1],
]);

/** Values of the signs that stand for a group of ten. */
const tens = new Map<string, number>([
  ['十', 1],
  ['廿', 2],
  ['卅', 3],
]);

/** Returns undefined for what is no number below 10,000. 初五 is 5. */
export function parseNumeral(text: string): number | undefined {
  // Rules ask for groups of patterns that mostly did not match.
  if (text === '') return undefined;
  if (onlyArabic.test(text)) return Number(text);
  const digits = [...text.replace('初', '').replace(/\uFFFD+/, '〇')];
  if (digits.length === 0) return undefined;
  return digits.some((digit) => tens.has(digit) || digit === '百')
    ? parseGrouped(digits)
    : parseDigits(digits);
}

function parseDigits(digits: readonly string[]): number | undefined {
  let value = 0;
  for (const digit of digits) {
    const next = digitValues.get(digit);
    if (next === undefined) return undefined;
    value = value * 10 + next;
  }
  return value < 10_000 ? value : undefined;
}

/** 二十一 is 2 tens and 1; 一百零五 is 1 hundred and 5. */
function parseGrouped(digits: readonly string[]): number | undefined {
  let value = 0;
  let pending: number | undefined;
  for (const digit of digits) {
    const ten = tens.get(digit);
    if (digit === '百') value += (pending ?? 1) * 100;
    else if (ten !== undefined) value += ten === 1 ? (pending || 1) * 10 : ten * 10;
    const isGroup = digit === '百' || ten !== undefined;
    const next = digitValues.get(digit);
    if (!isGroup && next === undefined) return undefined;
    pending = isGroup ? undefined : next;
  }
  return value + (pending ?? 0);
}
