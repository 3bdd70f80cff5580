/** Tells a formulation from the same characters inside another word. */
import { ownCategory } from '../../reader-lexicon.ts';
import type { PolicyTerm } from './policy-term.ts';

const numeralStart = tableOf('一二两三四五六七八九十0123456789');
const numeralBefore = tableOf('第一二三四五六七八九十百千万亿几数0123456789.');

/** Departments, schools and regulations whose names hold a formulation: 应急管理局, 马克思主义学院. */
const nameTail =
  /^(?:部(?![署分队门落])|局(?!面)|厅|学院|大学|条例|办公室|处(?![理置于在])|司(?![法令])|法》|研究院|研究所|报》|日报)/;
const nameTailStart = tableOf('部局厅学大条办处司法研报日');

/** Characters after which certain formulations are another word: 中国梦想, 小康县. */
const otherWords = /^(?:中国梦想|小康[县村镇]|一中学|党性质|中国特色小镇|三农村|备战役|人民战争|统战[部线])/;
const otherWordStart = tableOf('中小一党三备人统');

const nameTailLength = 4;
const latin = /[A-Za-z0-9]/;

export function isWholeTerm(plain: string, start: number, end: number, { category }: PolicyTerm): boolean {
  if (category === ownCategory) return isWholeWord(plain, start, end);
  const first = plain.charCodeAt(start);
  if (numeralStart[first] === 1 && start > 0 && numeralBefore[plain.charCodeAt(start - 1)] === 1)
    return false;
  if (nameTailStart[plain.charCodeAt(end)] === 1 && nameTail.test(plain.slice(end, end + nameTailLength)))
    return false;
  return otherWordStart[first] !== 1 || !otherWords.test(plain.slice(start, end + 2));
}

/** The reader's own words are taken as they wrote them; only a Latin word or a figure is not cut. */
function isWholeWord(plain: string, start: number, end: number): boolean {
  const isCutBefore = latin.test(plain.charAt(start)) && latin.test(plain.charAt(start - 1));
  const isCutBehind = latin.test(plain.charAt(end - 1)) && latin.test(plain.charAt(end));
  return !isCutBefore && !isCutBehind;
}

/** By code unit, 1 for each of `characters`: asked for every match. */
function tableOf(characters: string): Uint8Array {
  const table = new Uint8Array(0x10000);
  for (const character of characters) table[character.charCodeAt(0)] = 1;
  return table;
}
