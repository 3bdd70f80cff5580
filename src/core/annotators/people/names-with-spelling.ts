/** Finds foreign names by the spelling in brackets behind them: 某国次长某某（John Doe）. */
import { transliterationCharacters } from '../../lexicons/given-names.ts';
import { postHeads } from '../../lexicons/posts.ts';
import { titleBorderWords } from '../../lexicons/title-borders.ts';
import { isHan } from './name-border.ts';
import type { NameCandidate } from './name-candidates.ts';
import { nameAt } from './name-shape.ts';
import { titlesBefore } from './title-spans.ts';
import { characterSet, wordTable } from './word-table.ts';

const sounds = characterSet(transliterationCharacters);
const heads = wordTable(postHeads);
const borders = wordTable(titleBorderWords);
const longestName = 10;
/** 其执行长, 创办人为…: more than a post. */
const sentence = /^其|[人长员]为/;

/** Two words or more, each with a capital. */
const spelling = /[（(]([A-Z][A-Za-z.'’-]+(?:[ .．·‧]+[A-Z][A-Za-z.'’-]*){1,4})(?:, ?[A-Z-]{1,6})?[）)]/g;
const bodies =
  /Inst|Univ|Found|Counc|Commi|Assoc|Forum|Group|Inc|Corp|Ltd|Bank|Cent|Agenc|Act|Proj|Prog|City|Island|Republic|Summit|Dialog|Party|House|Society|Prize|Award|Times|Post|News|Journal|Organi|Minist|Depart|Offic|Compan|Tech|Day|Week|Fund|Plan|Initiat|Union|Allian|Network|School|Colleg|Global|Internat|National|American?$|Street|State|World|System|Park|Station|Team|Club|Fest|Museum|Law|Treaty|Agree/;

export function namesWithSpelling(plain: string): NameCandidate[] {
  const found: NameCandidate[] = [];
  for (const { index, 1: words = '' } of plain.matchAll(spelling)) {
    const start = bodies.test(words) ? undefined : nameStart(plain, index);
    if (start === undefined) continue;
    const titles = titlesBefore(plain, start).filter(
      (title) => !sentence.test(plain.slice(title.start, title.end)),
    );
    found.push({
      start,
      end: index,
      kind: 'transliterated',
      border: 3,
      titles,
      evidence: 3,
      rule: 'spelling',
    });
  }
  return found;
}

/** Where the name that ends at `end` begins: behind a post, or behind a word that closes what stands before. */
function nameStart(plain: string, end: number): number | undefined {
  for (let start = end - 2; start >= Math.max(0, end - longestName); start -= 1) {
    if (heads.lengthBefore(plain, start) > 0 && isName(plain, start, end)) return start;
    if (!isSound(plain.charAt(start - 1))) {
      const opens = !isHan(plain.charAt(start - 1)) || borders.lengthBefore(plain, start) > 0;
      return opens && isName(plain, start, end) ? start : undefined;
    }
  }
  return undefined;
}

function isName(plain: string, start: number, end: number): boolean {
  if (nameAt(plain, start)?.end === end) return true;
  return [...plain.slice(start, end)].every(isSound);
}

function isSound(character: string): boolean {
  return sounds.has(character) || character === '·';
}
