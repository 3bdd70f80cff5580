/** Reads the posts that stand before a name, whole and in order, backwards from the last word of the last one. */
import type { Span } from '../../annotated-article.ts';
import { headContinuations, postHeads, postsOnlyBeforeNames } from '../../lexicons/posts.ts';
import { titleBorderExceptions, titleBorderWords } from '../../lexicons/title-borders.ts';
import { isHan } from './name-border.ts';
import { wordTable } from './word-table.ts';

const heads = wordTable(postHeads);
const continuations = wordTable(headContinuations);
const borders = wordTable(titleBorderWords);
const exceptions = wordTable(titleBorderExceptions);
const onlyBefore = wordTable(postsOnlyBeforeNames);
const longestTitle = 42;

/** Length of the post's last word that starts at `start`: 书记, but not the 书记 of 书记处. */
export function postHeadAt(plain: string, start: number): number {
  const length = heads.lengthAt(plain, start);
  if (length === 0) return 0;
  return continuations.lengthAt(plain, start) > length || isLongNotHead(plain, start + length) ? 0 : length;
}

/** For each place of the text what `postHeadAt` says of it: several rules go through them all. */
export function postHeadLengths(plain: string): Uint8Array {
  const lengths = new Uint8Array(plain.length);
  for (let start = 0; start < plain.length; start += 1) lengths[start] = postHeadAt(plain, start);
  return lengths;
}

const longWords =
  /长(?:江[岸经流大干沿中下上三以办委局航生保禁、，]|[期征城远效途处短足度宽大廊久]|高[了大到]|治久|三角)/y;

/** 全市长江岸线, 各部长期: the 长 belongs to the next word. */
function isLongNotHead(plain: string, end: number): boolean {
  longWords.lastIndex = end - 1;
  return longWords.test(plain);
}

/** The post that stands right after a name that ends at `end`: 总书记, 副总统. */
export function postAfterName(plain: string, end: number): Span | undefined {
  const rank = /^(?:常务副|副|代|前|总)/.exec(plain.slice(end, end + 3))?.[0].length ?? 0;
  for (const lead of rank > 0 ? [rank, 0] : [0]) {
    const head = postHeadAt(plain, end + lead);
    const close = end + lead + head;
    if (head > 0 && !onlyBefore.has(plain.slice(end + lead, close))) return { start: end, end: close };
  }
  return undefined;
}

/** The posts that end at `end`, in reading order: 市委书记、市长 are two. Empty where none does. */
export function titlesBefore(plain: string, end: number): Span[] {
  const titles: Span[] = [];
  let close = end;
  while (titles.length < 8) {
    const head = heads.lengthBefore(plain, close);
    if (head === 0) break;
    const start = titleStart(plain, close - head, close);
    if (isActingFor(plain, start, close)) break;
    titles.unshift({ start, end: close });
    if (!/[、兼暨]/.test(plain.charAt(start - 1))) break;
    close = start - 1;
  }
  return titles;
}

/** 局长某某代表市长李某: 代表 is what the one does for the other, no post of the other. */
function isActingFor(plain: string, start: number, end: number): boolean {
  return (
    plain.endsWith('代表', end) &&
    /(?:[局处部科院厅县区市乡镇会]长|书记|主任|主席)/.test(plain.slice(start, end - 2))
  );
}

/** 美、加地区某会负责人: countries by one character each, before the unit. */
const countriesJoined =
  /(?:^|[^\u4e00-\u9fff]|由)([美加中英法德俄日韩澳印港台粤京津沪苏浙皖闽赣](?:、[美加中英法德俄日韩澳印港台粤京津沪苏浙皖闽赣])*、)$/;

function joinedCountries(plain: string, start: number): number {
  return countriesJoined.exec(plain.slice(Math.max(0, start - 8), start))?.[1]?.length ?? 0;
}

const pointedAt = /[国州省市县区局部院厅校村镇乡]/;

function titleStart(plain: string, head: number, end: number): number {
  const floor = Math.max(0, end - longestTitle);
  let start = head;
  while (start > floor) {
    const before = plain.charAt(start - 1);
    if (before === '》' && ofPaper.test(plain.slice(start, end))) {
      const opening = plain.lastIndexOf('《', start - 1);
      if (opening < floor) break;
      start = opening;
    } else if (before === '）' || before === '”') {
      const opening = matchingOpening(plain, start - 1, floor);
      if (opening === undefined) break;
      start = opening;
    } else if (/\d/.test(before)) {
      const digits = ordinalStart(plain, start);
      if (digits === undefined) break;
      start = digits;
    } else if (inCharge.test(plain.slice(Math.max(0, start - 8), start))) {
      // 分管日常工作的副校长: the only 的 inside a post.
      start = plain.lastIndexOf('工作的', start) - 4;
    } else if ((!isHan(before) && before !== '·' && !/[A-Za-z]/.test(before)) || isBorder(plain, start)) {
      break;
    } else start -= 1;
  }
  // 就某国总统逝世致电: 就 is a preposition, though 就业 is none.
  if (plain[start] === '就' && plain[start + 1] !== '业') start += 1;
  // 该国总统, 其执行长: the word that points back is no part of the post.
  if (plain[start] === '其' || (plain[start - 1] === '该' && pointedAt.test(plain.charAt(start)))) start += 1;
  return start >= head + 1 ? head : start - joinedCountries(plain, start);
}

/** 《某某导刊》副主编, 《某刊》《某报》主编: a paper's name is part of its maker's post. */
const ofPaper =
  /^(?:《[^》]*》|杂志社?|编辑部)*(?:执行|常务|原)?(?:副?(?:总编辑?|主编|社长)|主任|编辑|发行人|主笔|编审|责任编辑|主持人)$/;

const inCharge = /(?:分管|主持|负责)(?:日常|全面)工作的$/;

const otherUnit = /^[\u4e00-\u9fff]{3,10}(?:学院|学校|党校|大学|委员会|局|中心|集团)$/;

/** 校（院）, “一带一路”研究院: a bracket inside a unit's name, short and with nothing of a sentence in it. */
function matchingOpening(plain: string, closing: number, floor: number): number | undefined {
  const opening = plain.charAt(closing) === '）' ? '（' : '“';
  const start = plain.lastIndexOf(opening, closing);
  // 某某协会（TSIA）理事长: the short name of the unit.
  if (opening === '（' && /^[A-Z]{2,8}$/.test(plain.slice(start + 1, closing))) return start;
  // 中央党校（国家行政学院）科研部主任: the unit's other name.
  if (opening === '（' && start > floor && otherUnit.test(plain.slice(start + 1, closing))) return start;
  if (start <= floor || closing - start > (opening === '（' ? 4 : 12) || !isHan(plain.charAt(closing - 1)))
    return undefined;
  if (/[，。；：]/.test(plain.slice(start, closing))) return undefined;
  return opening === '（' && !isHan(plain.charAt(start - 1)) ? undefined : start;
}

/** 第102医院 keeps its number; 1日国务院总理 does not. */
function ordinalStart(plain: string, end: number): number | undefined {
  let start = end;
  while (start > end - 5 && /\d/.test(plain.charAt(start - 1))) start -= 1;
  return plain.charAt(start - 1) === '第' ? start - 1 : undefined;
}

function isBorder(plain: string, position: number): boolean {
  if (/[兼暨]/.test(plain.charAt(position - 1))) return true;
  // 会见中国某集团董事长: 中 belongs to the unit, not to 会见中.
  if (plain[position - 1] === '中' && /[国央共华科]/.test(plain.charAt(position))) return false;
  const border = borders.lengthBefore(plain, position);
  if (border === 0 || joinsUnits(plain, position)) return false;
  for (let reach = 0; reach < 4; reach += 1) {
    if (exceptions.lengthBefore(plain, position + reach) > border + (reach > 0 ? reach - 1 : 0)) return false;
  }
  return true;
}

const unitsJoined =
  /(?:[团部局委院厅府司校]|经济|外交|国防|农业|贸易|工业|财政|能源|环境|交通|教育|文化|社会|卫生|劳动|内政|司法|商务|投资|科技|旅游|体育)和$/;

/** 某集团和某公司董事长: one post in two units. */
function joinsUnits(plain: string, position: number): boolean {
  return unitsJoined.test(plain.slice(Math.max(0, position - 3), position));
}
