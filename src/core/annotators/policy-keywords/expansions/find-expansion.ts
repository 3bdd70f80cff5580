/** Finds the words by which the text itself says what a numbered slogan sums up. */
import type { Expansion, Span } from '../../../annotated-article.ts';
import { announcedCounts } from './announced-counts.ts';
import { readMembers } from './read-members.ts';

/** A noun that the slogan names (“三必谈”活动), then what opens a definition. */
const opener =
  /[\u4e00-\u9fff]{0,6}?(?:（(?:即|指|主要指|分别是|分别为|包括)?[：，]?|[，：]?(?:——|――)?(?:即|就是|也就是|分别是|分别为|是指|指的是|具体是|主要包括|包括)[：，]?|——|――|：)/y;

/** Most formulations are told apart by their first character. */
const numeral = /[一二两三四五六七八九十双\d]/;

const longestLead = 120;
const listBorder = /[，。；：！？\n“”‘’（）]/;

/** `span` is the slogan with its quotation marks; `plain` is folded text. */
export function findExpansion(plain: string, { start, end }: Span): Expansion | undefined {
  const first = /[“‘]/.test(plain.charAt(start)) ? start + 1 : start;
  if (!numeral.test(plain.charAt(first))) return undefined;
  const counts = announcedCounts(plain.slice(first, end));
  for (const count of counts) {
    const members = membersBehind(plain, end, count) ?? membersBefore(plain, start, count);
    const from = members?.[0];
    const to = members?.at(-1);
    if (members && from && to) return { start: from.start, end: to.end, members };
  }
  return undefined;
}

function membersBehind(plain: string, end: number, count: number): Span[] | undefined {
  opener.lastIndex = end;
  const opening = opener.exec(plain);
  return opening ? readMembers(plain, end + opening[0].length, count) : undefined;
}

/** Verbs that may stand before the first member of a list. */
const verbBefore =
  /(?:增强|树牢|树立|坚持|坚定|实现|推进|推动|落实|抓好|做到|做好|提高|提升|加强|围绕|聚焦|实施|开展|构建|打造|建立|建设|达到)$/;

/**
 * 政治意识、大局意识、核心意识、看齐意识“四个意识”: only members of one length, as nothing else shows where the
 * first begins.
 */
function membersBefore(plain: string, start: number, count: number): Span[] | undefined {
  if (count < 3 || listBorder.test(plain.charAt(start - 1))) return undefined;
  const tail = /[等的这]/.test(plain.charAt(start - 1)) ? 1 : 0;
  const list = plain.slice(listStart(plain, start), start - tail);
  const parts = list.split('、');
  const others = parts.slice(1 - count);
  const length = others[0]?.length ?? 0;
  if (parts.length < count || length < 2) return undefined;
  const whole = parts.at(-count) ?? '';
  if (whole.length < length || others.some((part) => part.length !== length)) return undefined;
  if (whole.length > length && !isCutRight(whole, others, length)) return undefined;
  const first = start - tail - (count * (length + 1) - 1);
  return Array.from({ length: count }, (_, i) => {
    const from = first + i * (length + 1);
    return { start: from, end: from + length };
  });
}

function listStart(plain: string, end: number): number {
  let start = end;
  while (start > 0 && end - start < longestLead && !listBorder.test(plain.charAt(start - 1))) start -= 1;
  return start;
}

/** Where the first member has words before it: a verb, or the members share a character at one place. */
function isCutRight(whole: string, others: readonly string[], length: number): boolean {
  const member = whole.slice(-length);
  if (member.includes('的')) return false;
  return (
    verbBefore.test(whole.slice(0, -length)) ||
    [...member].some((character, i) => others.every((other) => other.charAt(i) === character))
  );
}
