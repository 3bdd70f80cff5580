/** Reads the name that starts at a given place: Han, padded, dotted or transliterated. */
import { notNames } from '../../lexicons/not-names.ts';
import { doubleSurnames, japaneseSurnames, singleSurnames } from '../../lexicons/surnames.ts';
import { isCommonGiven, isPossibleGiven, looksGiven } from './given-characters.ts';
import { type Border, borderAt } from './name-border.ts';
import { postHeadAt } from './title-spans.ts';
import {
  dottedByShape,
  dottedEnd,
  longForeignEnd,
  tibetanEnd,
  unsurnamedEnd,
} from './transliterated-name.ts';
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
const everydayWords = wordTable(notNames);

/** Third characters that are far oftener a word of their own after a two-character name. */
const rarelyLast = characterSet('在对将把被也还就又都已曾从由与到向说用');

/** Surnames that are far oftener a preposition or an adverb: 向职工, 曾亲自. */
const oftenAWord = characterSet('向曾应于和从时成信任却');

/** The last character of a post: behind it 应 and 成 are surnames sooner than elsewhere. */
const endsPost = characterSet('记长席理任员');
const surnameAfterPost = characterSet('应成');

function isWordHere(plain: string, start: number, end: number): boolean {
  if (borderAt(plain, start + 1) >= 2 || !looksGiven(plain.slice(start + 1, end))) return true;
  const border = borderAt(plain, end);
  if (surnameAfterPost.has(plain.charAt(start)) && endsPost.has(plain.charAt(start - 1))) return border < 1;
  return border < 1 || (end - start === 2 && border < 2);
}

/** The name that starts at `start`, or undefined where the characters cannot be one. */
export function nameAt(plain: string, start: number): NameShape | undefined {
  const dotted = dottedEnd(plain, start);
  if (dotted !== undefined) return shape(plain, start, dotted, 'dotted');
  const tibetan = tibetanEnd(plain, start);
  if (tibetan !== undefined) return shape(plain, start, tibetan, 'transliterated');
  const surname = longSurnames.lengthAt(plain, start);
  const foreign = surname > 0 ? undefined : longForeignEnd(plain, start);
  if (foreign !== undefined) return shape(plain, start, foreign, 'transliterated');
  return (surname > 0 ? hanName(plain, start, surname) : undefined) ?? singleSurnameName(plain, start);
}

/** A name that a post has just introduced: there it needs no Han surname. */
export function introducedNameAt(plain: string, start: number): NameShape | undefined {
  const name = nameAt(plain, start);
  const dotted = name === undefined || plain[name.end] === '·' ? dottedByShape(plain, start) : undefined;
  if (name !== undefined && dotted === undefined) return name;
  const end = dotted ?? unsurnamedEnd(plain, start);
  return end === undefined || isEverydayWord(plain.slice(start, end))
    ? undefined
    : shape(plain, start, end, 'transliterated');
}

/** An everyday word, or a longer stretch that begins with one of three or more characters. */
function isEverydayWord(name: string): boolean {
  return everydayWords.has(name) || everydayWords.lengthAt(name, 0) > 2;
}

/** Nothing in the name's characters speaks against it, even where little else speaks for it. */
export function looksLikeName(plain: string, name: { start: number; end: number }): boolean {
  const text = plain.slice(name.start, name.end);
  if (text.includes('·')) return true;
  const surname = surnameLengthAt(plain, name.start);
  return everydayWords.lengthAt(text, 0) === 0 && looksGiven(text.slice(surname));
}

export function surnameLengthAt(plain: string, start: number): number {
  return longSurnames.lengthAt(plain, start) || (surnames.has(plain.charAt(start)) ? 1 : 0);
}

function singleSurnameName(plain: string, start: number): NameShape | undefined {
  return surnames.has(plain.charAt(start)) ? hanName(plain, start, 1) : undefined;
}

function hanName(plain: string, start: number, surname: number): NameShape | undefined {
  const given = start + surname;
  if (isBlank(plain.charAt(given))) return paddedName(plain, start, given);
  const damaged = damagedEnd(plain, given);
  if (damaged !== undefined) return { start, end: damaged, kind: 'han', border: 2 };
  const end = hanEnd(plain, given);
  if (end === undefined || isEverydayWord(plain.slice(start, end))) return undefined;
  if (plain.slice(end - 1, end + 2) === '共和国') return undefined;
  if (isPostOf(plain, given, end)) return undefined;
  if (surname === 1 && oftenAWord.has(plain.charAt(start)) && isWordHere(plain, start, end)) return undefined;
  return shape(plain, start, end, 'han');
}

const lostCharacter = /[\u4e00-\u9fff]\uFFFD{1,2}/y;

/** 何吉\uFFFD: a rare character that a page in an old encoding has lost is part of the name all the same. */
function damagedEnd(plain: string, given: number): number | undefined {
  lostCharacter.lastIndex = given;
  return lostCharacter.test(plain) ? lostCharacter.lastIndex : undefined;
}

/** Where a Han name ends whose given name starts at `given`: after one or two characters, as the border says. */
function hanEnd(plain: string, given: number): number | undefined {
  const short = given + characterLength(plain, given);
  const long = short + characterLength(plain, short);
  if (!isPossibleGiven(plain, given, short)) return undefined;
  const shortBorder = borderAt(plain, short);
  if (shortBorder === 3 || !isPossibleGiven(plain, short, long)) return short;
  const third = plain.slice(short, long);
  const longBorder = borderAt(plain, long);
  if (longBorder === 0) return shortBorder === 0 && looksGiven(third) ? long : short;
  if (shortBorder === 0) return long;
  if (rarelyLast.has(third)) return short;
  if (shortBorder === 1) return long;
  return isCommonGiven(third) && longBorder === 3 ? long : short;
}

/** Rare characters of names lie outside the Basic Multilingual Plane. */
function characterLength(plain: string, at: number): number {
  return (plain.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
}

const notGiven = /^(?:[荣名]誉|先生|女士|小姐|大[婶妈爷姐哥叔伯]|阿姨|师傅|家庭|国家|.族)$/;

/** 黄市长, 林荣誉主席, 马前总统: what follows the surname is a post, no given name. */
function isPostOf(plain: string, given: number, end: number): boolean {
  if (/[前副]/.test(plain.charAt(given)) && postHeadAt(plain, given + 1) > 0) return true;
  return postHeadAt(plain, given) === end - given || notGiven.test(plain.slice(given, end));
}

function paddedName(plain: string, start: number, blank: number): NameShape | undefined {
  let given = blank;
  while (given < blank + 3 && isBlank(plain.charAt(given))) given += 1;
  if (!isPossibleGiven(plain, given, given + 1) || borderAt(plain, given + 1) === 0) return undefined;
  return shape(plain, start, given + 1, 'padded');
}

function isBlank(character: string): boolean {
  return character === ' ' || character === '\u3000';
}

function shape(plain: string, start: number, end: number, kind: NameShape['kind']): NameShape {
  return { start, end, kind, border: borderAt(plain, end) };
}
