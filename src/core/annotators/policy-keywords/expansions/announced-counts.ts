/** How many members a numbered slogan announces: 三个转型 three, 四不两直 four and two, so six. */

/** Not the 一 of 统一, 五个一, 一批, 一体. */
const numeralRun = /(?:(?<![统个专])一(?![批体致])|[二两三四五六七八九十双])+|\d+/g;
/** Round numbers count places and people, not members. */
const roundNumber = /[百千万亿]/;
const digits = '零一二三四五六七八九十';
const mostMembers = 20;

/** One number; of several their sum, or the number itself where they are the same: 四查四补 counts pairs. */
export function announcedCounts(words: string): number[] {
  if (!/^[一二两三四五六七八九十双\d]/.test(words) || roundNumber.test(words)) return [];
  const numbers = (words.match(numeralRun) ?? []).map(readNumber);
  const sum = numbers.reduce((total, number) => total + number, 0);
  const first = numbers[0] ?? 0;
  const counts = new Set(numbers.every((number) => number === first) ? [sum, first] : [sum]);
  // 三五年 and the like read as no number at all.
  return [...counts].filter((count) => count >= 2 && count <= mostMembers);
}

/** NaN for a run of digits side by side (十四五, 三五). */
function readNumber(run: string): number {
  if (/^\d/.test(run)) return Number(run);
  if (run === '两' || run === '双') return 2;
  const [, tens = '', ten = '', units = ''] =
    /^([二三四五六七八九]?)(十?)([一二三四五六七八九]?)$/.exec(run) ?? [];
  if (tens + ten + units !== run || (tens !== '' && ten === '' && units !== '')) return Number.NaN;
  if (ten === '') return digits.indexOf(tens + units);
  return (tens === '' ? 1 : digits.indexOf(tens)) * 10 + Math.max(0, digits.indexOf(units || '零'));
}
