/** Finds the names that a post introduces: 省委书记李某, 自治区副主席常某某、张某某, 记者 谈某. */
import type { Span } from '../../annotated-article.ts';
import { looksGiven } from './given-characters.ts';
import { borderAt } from './name-border.ts';
import { candidateOf, type NameCandidate } from './name-candidates.ts';
import { introducedNameAt, looksLikeName, type NameShape, nameAt, surnameLengthAt } from './name-shape.ts';
import { postHeadAt, titlesBefore } from './title-spans.ts';

/** 总编辑 and 副主编 write nothing by their post. */
const byline = /(?<![总副])(?:记者|通讯员|编辑|责编|作者|撰稿人|发稿人员|发稿[人者]|实习生|摄影师)$/;

const additionToPost = /^（(?:挂职|兼|主持工作|正[厅处局]级|副[厅处局]级|正部级|副部级|代|候任)）/;

/** `postLengths` are the text's `postHeadLengths`. */
export function namesAfterPosts(plain: string, postLengths: Uint8Array): NameCandidate[] {
  const found: NameCandidate[] = [];
  for (let i = 0; i < plain.length; i += 1) {
    const length = postLengths[i] ?? 0;
    if (length === 0) continue;
    const end = i + length;
    // 副县长（挂职）孙某: what is added to the post.
    const behind = end + (additionToPost.exec(plain.slice(end, end + 8))?.[0].length ?? 0);
    const isByline = byline.test(plain.slice(i, end));
    const first = introducedName(plain, behind, isByline) ?? creditedName(plain, end);
    if (first === undefined) continue;
    const titles = titlesBefore(plain, end);
    if (isSurnameWithPost(plain, titles, length)) continue;
    found.push(candidateOf(first, isByline ? 'byline' : 'name-after-post', 3, titles));
    found.push(...restOfList(plain, first.end, titles, isByline));
  }
  return found;
}

function introducedName(plain: string, end: number, isByline: boolean): NameShape | undefined {
  const start = isByline ? skipSeparator(plain, end) : skipBlank(plain, end);
  const name = start === end || isByline ? introducedNameAt(plain, start) : nameAt(plain, start);
  return name !== undefined && isCredible(plain, name) ? name : undefined;
}

const afterCredit = /[\s（；\d]|电话|分机|承办|联络|$/y;
const unitOfCredit = /[\u4e00-\u9fff]{0,8}(?:本部|[科局处室课组])/y;

/** 承办科长：李某某 电话…, 联络人：局本部吴某某 电话…: whom an agency names at the end of its statement. */
function creditedName(plain: string, end: number): NameShape | undefined {
  if (plain[end] !== '：') return undefined;
  const start = skipBlank(plain, end + 1);
  unitOfCredit.lastIndex = start;
  const behindUnit = unitOfCredit.test(plain) ? skipBlank(plain, unitOfCredit.lastIndex) : start;
  return creditAt(plain, start) ?? creditAt(plain, behindUnit);
}

function creditAt(plain: string, start: number): NameShape | undefined {
  const name = nameAt(plain, start);
  if (name === undefined || name.kind === 'padded' || !looksLikeName(plain, name)) return undefined;
  afterCredit.lastIndex = name.end;
  return name.end - name.start > 2 && afterCredit.test(plain) ? name : undefined;
}

/** After a post nearly everything with a surname is a name, unless an everyday word stands there. */
function isCredible(plain: string, name: NameShape): boolean {
  if (name.kind !== 'han') return true;
  if (borderAt(plain, name.start) >= 2) return false;
  if (name.border >= 2) return true;
  if (name.border === 1) return looksGiven(plain.charAt(name.end - 1));
  return looksLikeName(plain, name);
}

/** 李总统登辉: what follows is the given name of the person before the post. */
function isSurnameWithPost(plain: string, titles: readonly Span[], head: number): boolean {
  const title = titles[0];
  if (titles.length !== 1 || title === undefined || title.end - title.start !== head + 1) return false;
  return surnameLengthAt(plain, title.start) === 1 && !/[原前副代总县市省区]/.test(plain.charAt(title.start));
}

function restOfList(
  plain: string,
  from: number,
  titles: readonly Span[],
  isByline: boolean,
): NameCandidate[] {
  const found: NameCandidate[] = [];
  let end = from;
  while (found.length < 200) {
    const start = nextInList(plain, end, isByline);
    const name = start === undefined ? undefined : nameAt(plain, start);
    if (name === undefined || !isListed(plain, name)) return found;
    found.push(candidateOf(name, isByline ? 'byline' : 'list-after-post', 3, titles));
    end = name.end;
  }
  return found;
}

const body = /[署局厅部处司院][副总代]$/;

function isListed(plain: string, name: NameShape): boolean {
  if (name.border === 0 || postHeadAt(plain, name.end) > 0 || borderAt(plain, name.start) >= 2) return false;
  // 市长某某、农业局副局长某某: a body and its post.
  if (body.test(plain.slice(name.start, name.end + 1))) return false;
  return name.border > 1 || looksLikeName(plain, name);
}

function nextInList(plain: string, end: number, isByline: boolean): number | undefined {
  if (/[、和及与]/.test(plain.charAt(end))) return end + 1;
  if (plain.startsWith('以及', end)) return end + 2;
  if (isByline && /[ \u3000]/.test(plain.charAt(end))) return skipBlank(plain, end);
  return undefined;
}

function skipSeparator(plain: string, from: number): number {
  const start = skipBlank(plain, from);
  return /[/：:]/.test(plain.charAt(start)) ? skipBlank(plain, start + 1) : start;
}

function skipBlank(plain: string, from: number): number {
  let start = from;
  while (start < from + 4 && /[ \u3000]/.test(plain.charAt(start))) start += 1;
  return start;
}
