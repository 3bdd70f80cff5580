/** Finds names that no post introduces: at the head of a clause, in lists, in the brackets of a dateline, after 村民. */
import { personDescriptors } from '../../lexicons/posts.ts';
import { frequentSurnames } from '../../lexicons/surnames.ts';
import { titleBorderWords } from '../../lexicons/title-borders.ts';
import { unitsOf } from '../../text/unit-set.ts';
import { isCommonGiven, isPossibleGiven } from './given-characters.ts';
import { borderAt, isHan } from './name-border.ts';
import { candidateOf, type NameCandidate } from './name-candidates.ts';
import { looksLikeName, type NameShape, nameAt, surnameLengthAt } from './name-shape.ts';
import { characterSet, wordTable } from './word-table.ts';

const borders = wordTable(titleBorderWords);
const frequent = characterSet(frequentSurnames);
const descriptors = wordTable(personDescriptors);
const opensClause = unitsOf('，。；：“”！？、）\n \u3000');
const sentenceOpening = /[。！？”）\n]/;
const datelineBracket = /(?:电|讯|消息) *（([^（）\n]{2,60})）/g;

export function namesFromContext(plain: string): NameCandidate[] {
  return [
    ...namesInDatelines(plain),
    ...namesAtClauseHeads(plain),
    ...namesInLists(plain),
    ...namesAfterDescriptors(plain),
  ];
}

/** 新华社石家庄电（罗某某、刘某某）: reporters without the word 记者. */
function namesInDatelines(plain: string): NameCandidate[] {
  const found: NameCandidate[] = [];
  for (const bracket of plain.matchAll(datelineBracket)) {
    const start = bracket.index + bracket[0].indexOf('（') + 1;
    const names = listAt(plain, start, /[、 \u3000]/);
    if (names.at(-1)?.end !== start + (bracket[1]?.length ?? 0)) continue;
    found.push(...names.map((name) => candidateOf(name, 'byline')));
  }
  return found;
}

function namesAtClauseHeads(plain: string): NameCandidate[] {
  const found: NameCandidate[] = [];
  for (let i = 0; i < plain.length; i += 1) {
    if (i > 0 && !opensClause(plain.charCodeAt(i - 1))) continue;
    const name = nameAt(plain, i);
    if (name === undefined || !looksLikeName(plain, name)) continue;
    if (isSpeaker(plain, name) || hasNickname(plain, name)) {
      found.push(candidateOf(name, 'who-speaks'));
      continue;
    }
    if (name.border === 0 || name.border === 3 || isNameOfBody(plain, name)) continue;
    const opensSentence = i === 0 || sentenceOpening.test(plain.charAt(i - 1));
    found.push(candidateOf(name, 'clause-head', headEvidence(plain, name, opensSentence)));
  }
  return found;
}

/** What only a person does or is: 刘某某是某村的…, 靳某任某市副市长, 王某某宣读决定. */
const isSomebody = /是(?:一[名位]|(?:[^，。；、的]{0,16}[省市县区镇乡村院局校部厂队团组委社]))/y;
const takesPost =
  /(?:当选(?!为?[一首])|(?:接|继)?任(?!务|何|意|由|教|重|性))[^，。；、]{2,24}[长席记任理员]/y;
const actsInMeeting = /宣读|主持|致[辞词]|出席|列席/y;

function headEvidence(plain: string, name: NameShape, opensSentence: boolean): number {
  const isLong = name.end - name.start > 2;
  if (takes(takesPost, plain, name.end)) return 3;
  if (isLong && name.kind === 'han' && opensSentence && takes(isSomebody, plain, name.end)) return 3;
  if (isLong && takes(actsInMeeting, plain, name.end)) return 3;
  if (name.border === 1) return 1;
  return (isLong ? 2 : 1.5) + (opensSentence && name.border === 2 ? 1 : 0);
}

function takes(pattern: RegExp, plain: string, at: number): boolean {
  pattern.lastIndex = at;
  return pattern.test(plain);
}

const bodies = /研究[院所]|大学|学会|公司|集团|基金会|医院|智库|学院|银行/y;

/** 布某某斯研究院: a foreign name that a body bears. */
function isNameOfBody(plain: string, name: NameShape): boolean {
  return name.kind === 'transliterated' && takes(bodies, plain, name.end);
}

const speaking =
  /(?:说|表示|介绍|介绍说|告诉记者|告诉[^，。；：]{2,6}|坦言|感慨地说|激动地说|高兴地说|笑着说|笑道|说道)[，。：！]/y;

/** 何某某说，…: a name of three characters, or of two with a frequent surname, and a verb of speech fill the clause. */
function isSpeaker(plain: string, name: NameShape): boolean {
  const isLong = [...plain.slice(name.start, name.end)].length >= 3;
  return (isLong || frequent.has(plain.charAt(name.start))) && takes(speaking, plain, name.end);
}

/** “金牌焊工”高某某、: a nickname in quotation marks right before the name. */
function hasNickname(plain: string, name: NameShape): boolean {
  if (plain[name.start - 1] !== '”' || name.end - name.start !== 3 || name.border < 1) return false;
  // 集…“…”于一体: a word begins there, no name.
  if (borderAt(plain, name.start) >= 1) return false;
  const before = plain.slice(Math.max(0, name.start - 14), name.start);
  const opening = before.lastIndexOf('“');
  return opening >= 0 && before.length - opening > 4 && !/[，。！？]/.test(before.slice(opening));
}

/** Three names or more in a row: 刘某、李某某、陈某某出席会议. */
function namesInLists(plain: string): NameCandidate[] {
  const found: NameCandidate[] = [];
  for (let mark = plain.indexOf('、'); mark >= 0; mark = plain.indexOf('、', mark + 1)) {
    const names = listAround(plain, mark);
    if (!isListOfNames(plain, names)) {
      // Its marks have been read: reading them again would cost the square of the list's length.
      mark = Math.max(mark, (names.at(-1)?.start ?? 0) - 1);
      continue;
    }
    found.push(...names.map((name) => candidateOf(name, 'list-of-names')));
    mark = names.at(-1)?.start ?? mark;
  }
  return found;
}

function isListOfNames(plain: string, names: readonly NameShape[]): boolean {
  if (names.length < 3 || !names.some((name) => name.end - name.start > 2)) return false;
  return names.filter((name) => looksLikeName(plain, name)).length * 10 >= names.length * 7;
}

function listAround(plain: string, mark: number): NameShape[] {
  for (const length of [3, 2, 4]) {
    const start = mark - length;
    const first = start < 0 || !opensWord(plain, start) ? undefined : nameAt(plain, start);
    if (first?.end === mark && looksLikeName(plain, first)) return listAt(plain, start, /[、和及]/);
  }
  return [];
}

function opensWord(plain: string, start: number): boolean {
  return !isHan(plain.charAt(start - 1)) || borders.lengthBefore(plain, start) > 0;
}

function listAt(plain: string, from: number, separator: RegExp): NameShape[] {
  const names: NameShape[] = [];
  let start = from;
  while (names.length < 300) {
    const name = doubleBarrelledAt(plain, start) ?? nameAt(plain, start);
    if (name === undefined || name.border === 0 || borderAt(plain, name.start) >= 2) return names;
    names.push(name);
    if (!separator.test(plain.charAt(name.end))) return names;
    start = name.end;
    while (separator.test(plain.charAt(start))) start += 1;
  }
  return names;
}

/** A married name of two surnames and two given characters, where punctuation encloses it: 范徐某某. */
function doubleBarrelledAt(plain: string, start: number): NameShape | undefined {
  const end = start + 4;
  if (borderAt(plain, end) !== 3 || isHan(plain.charAt(start - 1))) return undefined;
  if (surnameLengthAt(plain, start) !== 1 || surnameLengthAt(plain, start + 1) !== 1) return undefined;
  if (!isPossibleGiven(plain, start, end) || !looksLikeName(plain, { start: start + 1, end }))
    return undefined;
  return { start, end, kind: 'han', border: 3 };
}

function namesAfterDescriptors(plain: string): NameCandidate[] {
  const found: NameCandidate[] = [];
  for (let i = 0; i < plain.length; i += 1) {
    const length = descriptors.lengthAt(plain, i);
    if (length === 0) continue;
    const name = nameAt(plain, i + length);
    if (name === undefined || name.border === 0 || !looksLikeName(plain, name)) continue;
    if (borderAt(plain, name.start) >= 1) continue;
    const isSure = name.end - name.start > 2 || looksFrequent(plain, name);
    found.push(candidateOf(name, 'name-after-noun', isSure ? 3 : 2));
  }
  return found;
}

/** A frequent surname with a frequent given name: 党员周某 needs no third character. */
function looksFrequent(plain: string, { start, end }: NameShape): boolean {
  return frequent.has(plain.charAt(start)) && isCommonGiven(plain.charAt(end - 1));
}
