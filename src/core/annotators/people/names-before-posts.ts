/** Finds the names that a post or a form of address follows: 黄某某市长, 李总统某某, 张某同志. */

import { countries } from '../../lexicons/countries.ts';
import { honorifics } from '../../lexicons/posts.ts';
import { titleBorderWords } from '../../lexicons/title-borders.ts';
import { looksGiven } from './given-characters.ts';
import { borderAt, isHan } from './name-border.ts';
import type { NameCandidate } from './name-candidates.ts';
import { looksLikeName, surnameLengthAt } from './name-shape.ts';
import { postAfterName, postHeadAt } from './title-spans.ts';
import { soundsStart } from './transliterated-name.ts';
import { wordTable } from './word-table.ts';

const countryNames = wordTable(countries);
const formsOfAddress = wordTable(honorifics);
const borders = wordTable(titleBorderWords);
const rank = /(?:常务副|副|代|前|总|首席)$/;
const unitEnd = /[学部局厅司处科院校所站会团队委省市县区州盟旗乡镇村办社刊电台馆室组府党校军心]$/;

const school = /[国高][中小]|[附实]小|[一二三四五]中/;

/** `postLengths` are the text's `postHeadLengths`. */
export function namesBeforePosts(plain: string, postLengths: Uint8Array): NameCandidate[] {
  const found: NameCandidate[] = [];
  for (let i = 1; i < plain.length; i += 1) {
    const post = postLengths[i] ?? 0;
    const address = post > 0 ? 0 : formsOfAddress.lengthAt(plain, i);
    if (post + address === 0) continue;
    const leader = post > 0 ? leaderBySurname(plain, i, i + post) : undefined;
    if (leader) found.push(leader);
    const titleStart = post > 0 ? i - (rank.exec(plain.slice(Math.max(0, i - 3), i))?.[0].length ?? 0) : i;
    const candidate =
      nameBefore(plain, titleStart, i + post, post > 0) ??
      (post > 0 ? surnameApart(plain, titleStart, i + post) : undefined);
    const named = candidate ?? (post > 0 ? foreignBefore(plain, i, i + post) : undefined);
    if (named) found.push(named);
  }
  return found;
}

function nameBefore(
  plain: string,
  end: number,
  titleEnd: number,
  isPost: boolean,
): NameCandidate | undefined {
  for (const length of [3, 4, 2]) {
    const start = end - length;
    if (!isNameOf(plain, start, end) || !opensHere(plain, start, length)) continue;
    // 同志 stands behind people only, whatever their names end in.
    if (unitEnd.test(plain.slice(start, end)) && (isPost || length === 2)) continue;
    return {
      start,
      end,
      kind: 'han',
      border: 2,
      titles: isPost && postAfterName(plain, end) ? [{ start: end, end: titleEnd }] : [],
      evidence: 3,
      rule: isPost ? 'name-before-post' : 'name-before-address',
    };
  }
  return undefined;
}

const heldAbroad = /^(?:总统|总理|首相|国王|主席|外长|外相|大使|部长|议长|王储)$/;

const addressed = /[致同与和及向对由给请邀见晤、，。：；\n]/;

/** 致班达里总统的信函: a name by its sounds before a post that is held abroad. */
function foreignBefore(plain: string, end: number, titleEnd: number): NameCandidate | undefined {
  if (!heldAbroad.test(plain.slice(end, titleEnd))) return undefined;
  const start = soundsStart(plain, end);
  if (start === undefined || !addressed.test(plain.charAt(start - 1))) return undefined;
  // 尼泊尔总统某某: a country.
  if (countryNames.lengthAt(plain, start) > 0) return undefined;
  const titles = [{ start: end, end: titleEnd }];
  return { start, end, kind: 'transliterated', border: 2, titles, evidence: 3, rule: 'foreign-before-post' };
}

/** 习主席, 习总书记: the one whom the genre calls by surname and post alone. */
function leaderBySurname(plain: string, titleStart: number, titleEnd: number): NameCandidate | undefined {
  const start = titleStart - 1;
  if (plain[start] !== '习' || !/^(?:总书记|主席)$/.test(plain.slice(titleStart, titleEnd))) return undefined;
  if (/(?:[学练补自复研]|(?<![落抓真切扎])实)$/.test(plain.slice(Math.max(0, start - 2), start)))
    return undefined;
  return {
    start,
    end: titleStart,
    kind: 'han',
    border: 2,
    titles: [{ start: titleStart, end: titleEnd }],
    evidence: 3,
    rule: 'surname-of-leader',
    name: '习近平',
  };
}

/** 李总统登辉: the surname before the post, the given name after it. The mention is the whole stretch. */
function surnameApart(plain: string, titleStart: number, titleEnd: number): NameCandidate | undefined {
  const start = titleStart - 1;
  const end = titleEnd + 2;
  const given = plain.slice(titleEnd, end);
  if (start < 0 || surnameLengthAt(plain, start) !== 1 || !opensHere(plain, start, 3)) return undefined;
  // 安全部门负责人: a department.
  if (plain.slice(start - 1, titleStart) === '部门' || unitEnd.test(plain.charAt(start))) return undefined;
  if (!looksGiven(given) || borderAt(plain, end) < 2 || borderAt(plain, titleEnd) > 0) {
    return undefined;
  }
  return {
    start,
    end,
    kind: 'han',
    border: 2,
    titles: [{ start: titleStart, end: titleEnd }],
    evidence: 3,
    rule: 'surname-post-given',
    name: plain.charAt(start) + given,
  };
}

function isNameOf(plain: string, start: number, end: number): boolean {
  if (start < 0) return false;
  const name = plain.slice(start, end);
  const surname = surnameLengthAt(plain, start);
  const given = name.slice(surname);
  const length = [...given].length;
  if (
    /^(?:[荣名]誉|家庭|国家|.?族|.?[向在和])$/.test(given) ||
    postHeadAt(plain, start + surname) === given.length
  )
    return false;
  if (surname === 0 || length < 1 || length > 2) return false;
  return looksLikeName(plain, { start, end });
}

/** What stands before the name: nothing, a border, or (for three characters) the end of a unit's name. */
function opensHere(plain: string, start: number, length: number): boolean {
  const before = plain.charAt(start - 1);
  if (!isHan(before) || borders.lengthBefore(plain, start) > 0) return true;
  return length >= 3 && (unitEnd.test(before) || school.test(plain.slice(start - 2, start)));
}
