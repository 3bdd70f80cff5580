/** Tells a formulation from the same characters inside a longer word or a name. */
import { ownCategory } from '../../reader-lexicon.ts';
import type { PolicyTerm } from './policy-term.ts';

/** `name`: the characters belong to a name, so that no shorter formulation is in them either. */
export type Standing = 'whole' | 'cut' | 'name';

const numeralStart = tableOf('一二两三四五六七八九十0123456789');
const numeralBefore = tableOf('第一二三四五六七八九十百千万亿几数0123456789.');

/** Departments, schools and regulations whose names hold a formulation: 应急管理局, 马克思主义学院. */
const nameTail =
  /^(?:部(?![署分队门落])|局(?!面)|厅|学院|学部|大学|小学|中学|(?:教研|编辑|宣传)[部室]|(?:工作|工程|监督|管理)?(?:条例|办公室|办法》|规定》)|公署|处(?![理置于在])|司(?![法令])|法[》〉]|研究(?:院|所|中心|会(?!议)|基地)|报》|日报|小区|家园|花园)/;
const nameTailStart = tableOf('部局厅学大小中教编宣工监管条办公处司法研报日家花');

const nameTailLength = 5;
const latin = /[A-Za-z0-9]/;

export function standingOf(plain: string, start: number, end: number, { category }: PolicyTerm): Standing {
  if (category === ownCategory) return isWholeWord(plain, start, end) ? 'whole' : 'cut';
  const first = plain.charCodeAt(start);
  if (numeralStart[first] === 1 && start > 0 && numeralBefore[plain.charCodeAt(start - 1)] === 1)
    return 'cut';
  if (nameTailStart[plain.charCodeAt(end)] !== 1) return 'whole';
  return nameTail.test(plain.slice(end, end + nameTailLength)) ? 'name' : 'whole';
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
