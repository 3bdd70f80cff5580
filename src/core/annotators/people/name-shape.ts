/** Reads a name that starts at a given place: Han, padded, dotted or transliterated. */
import {
  commonGivenCharacters,
  neverGivenCharacters,
  transliterationCharacters,
} from '../../lexicons/given-names.ts';
import { notNames } from '../../lexicons/not-names.ts';
import { doubleSurnames, japaneseSurnames, singleSurnames } from '../../lexicons/surnames.ts';
import { type Border, borderAt, isHan } from './name-border.ts';
import { characterSet, wordTable } from './word-table.ts';

export interface NameShape {
  readonly start: number;
  readonly end: number;
  readonly kind: 'han' | 'padded' | 'dotted' | 'transliterated';
  /** How surely the name ends there. */
  readonly border: Border;
}

const surnames = characterSet(singleSurnames);
const longSurnames = wordTable(doubleSurnames, japaneseSurnames);
const commonGiven = characterSet(commonGivenCharacters);
const neverGiven = characterSet(neverGivenCharacters);
const transliteration = characterSet(transliterationCharacters);
const everydayWords = wordTable(notNames);

/** Third characters that are far oftener a word of their own after a two-character name. */
const rarelyLast = characterSet('在对将把被也还就又都已曾从由与到向说');
const longestTransliteration = 24;

/** The name that starts at `start`, or undefined where the characters cannot be one. */
export function nameAt(plain: string, start: number): NameShape | undefined {
  return dottedName(plain, start) ?? longTransliteration(plain, start) ?? hanName(plain, start);
}

/** A name without a Han surname (布小林, 斯琴毕力格, 普京): believed only where a post has introduced it. */
export function nameWithoutSurnameAt(plain: string, start: number): NameShape | undefined {
  if (!transliteration.has(plain.charAt(start)) || borderAt(plain, start) >= 2) return undefined;
  const end = transliterationEnd(plain, start);
  if (end - start >= 2 && borderAt(plain, end) > 0) return shape(plain, start, end, 'transliterated');
  for (const length of [3, 2, 4]) {
    const close = start + length;
    if (borderAt(plain, close) >= 2 && isGiven(plain, start + 1, close)) {
      return shape(plain, start, close, 'transliterated');
    }
  }
  return undefined;
}

/** An everyday word, or a longer stretch that begins with one of three or more characters. */
export function isEverydayWord(name: string): boolean {
  return everydayWords.has(name) || everydayWords.lengthAt(name, 0) > 2;
}

/** Begins with an everyday word of two characters: 王国强, but also 方案的. */
export function beginsWithEverydayWord(name: string): boolean {
  return everydayWords.lengthAt(name, 0) > 0;
}

export function isCommonGiven(character: string): boolean {
  return commonGiven.has(character);
}

export function surnameLengthAt(plain: string, start: number): number {
  return longSurnames.lengthAt(plain, start) || (surnames.has(plain.charAt(start)) ? 1 : 0);
}

function hanName(plain: string, start: number): NameShape | undefined {
  const surname = surnameLengthAt(plain, start);
  if (surname === 0) return undefined;
  const given = start + surname;
  if (isBlank(plain.charAt(given))) return paddedName(plain, start, given);
  const end = hanEnd(plain, given);
  if (end !== undefined) {
    const found = shape(plain, start, end, 'han');
    return isEverydayWord(plain.slice(start, end)) ? undefined : found;
  }
  // 欧阳 can also be the surname 欧 with a given name.
  return undefined;
}

/** Where a Han name ends whose given name starts at `given`: one or two characters, whichever the border favours. */
function hanEnd(plain: string, given: number): number | undefined {
  const short = given + 1;
  if (!isGiven(plain, given, short)) return undefined;
  const shortBorder = borderAt(plain, short);
  if (shortBorder === 3 || !isGiven(plain, short, short + 1)) return short;
  const third = plain.charAt(short);
  const longBorder = borderAt(plain, short + 1);
  if (longBorder === 0) return shortBorder === 0 && commonGiven.has(third) ? short + 1 : short;
  if (shortBorder === 0) return short + 1;
  if (rarelyLast.has(third)) return short;
  if (shortBorder === 1) return short + 1;
  return commonGiven.has(third) && longBorder === 3 ? short + 1 : short;
}

function paddedName(plain: string, start: number, blank: number): NameShape | undefined {
  let given = blank;
  while (given < blank + 3 && isBlank(plain.charAt(given))) given += 1;
  if (!isGiven(plain, given, given + 1) || borderAt(plain, given + 1) === 0) return undefined;
  return shape(plain, start, given + 1, 'padded');
}

function dottedName(plain: string, start: number): NameShape | undefined {
  const limit = start + longestTransliteration;
  let end = start;
  let dots = 0;
  while (end < limit) {
    if (plain.charAt(end) === '·' && end > start && isHan(plain.charAt(end + 1))) dots += 1;
    else if (!transliteration.has(plain.charAt(end)) && !isInitial(plain, end)) break;
    end += 1;
  }
  if (dots === 0) return undefined;
  end = backToBorder(plain, start, end);
  return plain.slice(start, end).includes('·') ? shape(plain, start, end, 'dotted') : undefined;
}

/** Four and more characters that all write foreign sounds: 卢卡申科 begins with a surname and is none the less foreign. */
function longTransliteration(plain: string, start: number): NameShape | undefined {
  if (!transliteration.has(plain.charAt(start)) || longSurnames.lengthAt(plain, start) > 0) return undefined;
  const end = transliterationEnd(plain, start);
  if (end - start < 4 || borderAt(plain, end) === 0) return undefined;
  return shape(plain, start, end, 'transliterated');
}

function transliterationEnd(plain: string, start: number): number {
  let end = start;
  while (end < start + 8 && transliteration.has(plain.charAt(end))) end += 1;
  return backToBorder(plain, start, end);
}

/** The sounds may have run into the next word (普京同, 马克龙来华): back to where a word can begin. */
function backToBorder(plain: string, start: number, end: number): number {
  for (let cut = start + 2; cut < end; cut += 1) {
    if (borderAt(plain, cut) === 2) return cut;
  }
  return end;
}

function isInitial(plain: string, position: number): boolean {
  return /[A-Z]/.test(plain.charAt(position)) && /[·.]/.test(plain.charAt(position + 1));
}

function isGiven(plain: string, from: number, to: number): boolean {
  for (let i = from; i < to; i += 1) {
    const character = plain.charAt(i);
    if (!isHan(character) || neverGiven.has(character)) return false;
  }
  return true;
}

function isBlank(character: string): boolean {
  return character === ' ' || character === '\u3000';
}

function shape(plain: string, start: number, end: number, kind: NameShape['kind']): NameShape {
  return { start, end, kind, border: borderAt(plain, end) };
}
