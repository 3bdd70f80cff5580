/** Reads names written by their sounds: Mongol, Tibetan, Uyghur, Kazakh and foreign ones. */
import { foreignSounds, minorityOpenings, transliterationCharacters } from '../../lexicons/given-names.ts';
import { tibetanNames } from '../../lexicons/tibetan-names.ts';
import { isPossibleGiven } from './given-characters.ts';
import { borderAt, isHan } from './name-border.ts';
import { characterSet, wordTable } from './word-table.ts';

const sounds = characterSet(transliterationCharacters);
const foreign = characterSet(foreignSounds);
const openings = characterSet(minorityOpenings);
const tibetan = wordTable(tibetanNames);
const longestDotted = 24;
const longestUndotted = 8;

/** 努尔兰·某某金: where the name that starts at `start` ends, or undefined if no dot parts it. */
export function dottedEnd(plain: string, start: number): number | undefined {
  if (!sounds.has(plain.charAt(start))) return undefined;
  let end = start;
  let lastDot = -1;
  while (end < start + longestDotted) {
    const character = plain.charAt(end);
    if (character === '·' && end > start && isHan(plain.charAt(end + 1))) lastDot = end;
    else if (!sounds.has(character) && !isInitial(plain, end)) break;
    end += 1;
  }
  return lastDot < 0 ? undefined : backToBorder(plain, lastDot + 1, end);
}

const dottedShape = /(?!者)[\u4e00-\u9fff]{2,6}·[\u4e00-\u9fff]{2}/y;
/** 食堂·学堂: shops and halls join their names so too. */
const notInDotted = /[堂店园馆村街路城院校所厅社站坊苑](?:·|$)/;

/** 艾力某·依明某某: after a post a dot between Han characters is enough; the name ends where a word can begin. */
export function dottedByShape(plain: string, start: number): number | undefined {
  dottedShape.lastIndex = start;
  if (!dottedShape.test(plain)) return undefined;
  const shortest = dottedShape.lastIndex;
  const end = [0, 1, 2, 3, 4].map((more) => shortest + more).find((at) => borderAt(plain, at) >= 1);
  return end === undefined || notInDotted.test(plain.slice(start, end)) ? undefined : end;
}

/** Four and more foreign sounds: 卢卡申科 begins with a Han surname and is none the less foreign. */
export function longForeignEnd(plain: string, start: number): number | undefined {
  if (!sounds.has(plain.charAt(start))) return undefined;
  const end = soundsEnd(plain, start);
  if (end - start < 4 || borderAt(plain, end) === 0) return undefined;
  return countForeign(plain, start, end) >= 2 ? end : undefined;
}

/** 益西达瓦: two words of which Tibetan names are made, though the first may begin with a Han surname. */
export function tibetanEnd(plain: string, start: number): number | undefined {
  const first = tibetan.lengthAt(plain, start);
  const second = first > 0 ? tibetan.lengthAt(plain, start + first) : 0;
  return second > 0 ? start + first + second : undefined;
}

/** Where a foreign name of three to six sounds begins that ends at `end`: most of them are no Han name's characters. */
export function soundsStart(plain: string, end: number): number | undefined {
  let start = end;
  while (start > end - 7 && sounds.has(plain.charAt(start - 1))) start -= 1;
  const length = end - start;
  if (length < 3 || length > 6 || !openings.has(plain.charAt(start))) return undefined;
  return countForeign(plain, start, end) * 2 >= length ? start : undefined;
}

/** A name without a Han surname (扎西多吉, 普京): to be believed only where a post has introduced it. */
export function unsurnamedEnd(plain: string, start: number): number | undefined {
  if (!openings.has(plain.charAt(start)) || borderAt(plain, start) >= 2) return undefined;
  const end = soundsEnd(plain, start);
  const length = end - start;
  if (length >= 2 && borderAt(plain, end) > 0 && (length < 4 || countForeign(plain, start, end) > 0))
    return end;
  const close = start + 3;
  return borderAt(plain, close) >= 2 && isPossibleGiven(plain, start, close) ? close : undefined;
}

function soundsEnd(plain: string, start: number): number {
  let end = start;
  while (end < start + longestUndotted && sounds.has(plain.charAt(end))) end += 1;
  return backToBorder(plain, start, end);
}

/** The sounds may have run into the next word (普京同, 马克龙来华): back to where a word can begin. */
function backToBorder(plain: string, start: number, end: number): number {
  for (let cut = start + 2; cut < end; cut += 1) {
    if (borderAt(plain, cut) === 2 || plain.startsWith('共和国', cut)) return cut;
  }
  return end;
}

function countForeign(plain: string, start: number, end: number): number {
  return [...plain.slice(start, end)].filter((character) => foreign.has(character)).length;
}

function isInitial(plain: string, position: number): boolean {
  return /[A-Z]/.test(plain.charAt(position)) && /[·.]/.test(plain.charAt(position + 1));
}
