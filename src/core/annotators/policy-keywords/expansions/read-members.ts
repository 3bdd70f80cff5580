/** Reads a list of a known number of members: A、B和C, “A”“B”“C”, A；B；C, 一是A；二是B；三是C. */
import type { Span } from '../../../annotated-article.ts';

const longestList = 400;
const longestOrdinalList = 1200;
const sentenceEnd = /[。！？\n]/;
const ordinals = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十'];

/** `from` is where the list begins. Undefined where not exactly `count` members stand there. */
export function readMembers(plain: string, from: number, count: number): Span[] | undefined {
  const inOrder = ordinalMembers(plain, from, count);
  if (inOrder) return inOrder;
  const end = listEnd(plain, from);
  return (
    quotedMembers(plain, { start: from, end }, count) ??
    dividedMembers(plain, { start: from, end }, count, '；') ??
    shortMembers(plain, { start: from, end }, count) ??
    parallelClauses(plain, { start: from, end }, count)
  );
}

/** Within brackets the closing one, else the end of the sentence. */
function listEnd(plain: string, from: number): number {
  const list = plain.slice(from, from + longestList);
  const end = list.search(isInBrackets(plain, from) ? /[）\n]/ : sentenceEnd);
  return end < 0 ? from + list.length : from + end;
}

/** The opening bracket may have a word or two behind it: （即：. */
function isInBrackets(plain: string, from: number): boolean {
  return /（[^）]{0,5}$/.test(plain.slice(Math.max(0, from - 6), from));
}

/** 一是…，二是…，三是…: the marks go on across sentences, within the paragraph. */
function ordinalMembers(plain: string, from: number, count: number): Span[] | undefined {
  const list = plain.slice(from, from + longestOrdinalList).split('\n')[0] ?? '';
  const [, mark] = /^(?:一([是要])|第一[，是]|（一）|一、)/.exec(list) ?? [];
  if (!/^(?:一[是要]|第一[，是]|（一）|一、)/.test(list) || count > ordinals.length) return undefined;
  const marks = marksOf(list, mark, count);
  if (!marks) return undefined;
  return marks.map(({ end }, i) => {
    const next = marks[i + 1]?.start ?? lastEnd(list, end);
    return trimmed(plain, { start: from + end, end: from + next });
  });
}

/** Undefined where one is missing or a further one follows. */
function marksOf(list: string, verb: string | undefined, count: number): Span[] | undefined {
  const marks: Span[] = [];
  for (let i = 0, at = 0; i <= count; i += 1) {
    const ordinal = ordinals[i];
    const forms = verb
      ? [`${ordinal}${verb}`]
      : [`第${ordinal}，`, `第${ordinal}是`, `（${ordinal}）`, `${ordinal}、`];
    const found = forms
      .map((form) => ({ start: list.indexOf(form, at), form }))
      .find(({ start }) => start >= 0);
    if (!found || ordinal === undefined) break;
    at = found.start + found.form.length;
    marks.push({ start: found.start, end: at });
  }
  return marks.length === count ? marks : undefined;
}

function lastEnd(list: string, from: number): number {
  const end = list.slice(from).search(/[。！？；]/);
  return end < 0 ? list.length : from + end;
}

/** “A”“B”和“C”, or one pair of marks around a list: “唱、诵、读”. */
function quotedMembers(plain: string, { start, end }: Span, count: number): Span[] | undefined {
  const quoted = /[“‘]([^“”‘’\n]{1,80})[”’](?:[、，；和与及]|以及)?/y;
  const members: Span[] = [];
  quoted.lastIndex = start;
  for (let match = quoted.exec(plain); match && match.index < end; match = quoted.exec(plain)) {
    const from = match.index + 1;
    members.push({ start: from, end: from + (match[1] ?? '').length });
    if (members.length > count) return undefined;
  }
  const [only] = members;
  if (members.length === 1 && only && count > 1) return shortMembers(plain, only, count);
  return members.length === count ? members : undefined;
}

function dividedMembers(plain: string, span: Span, count: number, divider: string): Span[] | undefined {
  const parts = split(span, plain, divider);
  return parts.length === count ? parts.map((part) => trimmed(plain, part)) : undefined;
}

/** A、B和C up to the next comma; what sums up the list (这三个方面) is cut. */
function shortMembers(plain: string, { start, end }: Span, count: number): Span[] | undefined {
  const list = plain.slice(start, end).split(/[，；：。！？\n（]/)[0] ?? '';
  const summary = list.search(/(?:这|等)?[二两三四五六七八九十\d]+(?:个|大|项|种|方面)|等/);
  const parts = split({ start, end: start + (summary > 0 ? summary : list.length) }, plain, '、');
  const members = parts.length === count - 1 ? withPair(plain, parts) : parts;
  return members?.length === count && areAlike(members) ? members : undefined;
}

/** The last of `parts` divided at 和; undefined where a half is too short beside the others. */
function withPair(plain: string, parts: readonly Span[]): Span[] | undefined {
  const last = parts.at(-1);
  const joint = last && /[和与及]|以及/.exec(plain.slice(last.start, last.end));
  if (!last || !joint) return undefined;
  const at = last.start + joint.index;
  const pair = [
    { start: last.start, end: at },
    { start: at + joint[0].length, end: last.end },
  ];
  const shortest = Math.min(...parts.slice(0, -1).map(({ start, end }) => end - start), fewestOfTwo * 2);
  return pair.every(({ start, end }) => (end - start) * 2 >= shortest)
    ? [...parts.slice(0, -1), ...pair]
    : undefined;
}

const longestMember = 24;
/** Letters of each member of a pair: （县、区） defines nothing. */
const fewestOfTwo = 2;

/** A last member much longer than the rest has run into the next clause. */
function areAlike(members: readonly Span[]): boolean {
  const lengths = members.map(({ start, end }) => end - start);
  const last = lengths.at(-1) ?? 0;
  const longest = Math.max(...lengths.slice(0, -1));
  const fewest = members.length === 2 ? fewestOfTwo : 1;
  return lengths.every((length) => length >= fewest && length <= longestMember) && last <= longest * 1.5 + 2;
}

/** A，B，C only where the clauses are built alike; A、B，C、D only where they are of one length. */
function parallelClauses(plain: string, span: Span, count: number): Span[] | undefined {
  const list = plain.slice(span.start, span.end).split('；')[0] ?? '';
  const inList = { start: span.start, end: span.start + list.length };
  const clauses = split(inList, plain, '，');
  if (clauses.length === count && areAlike(clauses) && areParallel(plain, clauses)) return clauses;
  const phrases = clauses.flatMap((clause) => split(clause, plain, '、'));
  const lengths = new Set(phrases.map(({ start, end }) => end - start));
  return phrases.length === count && lengths.size === 1 && areAlike(phrases) ? phrases : undefined;
}

function areParallel(plain: string, spans: readonly Span[]): boolean {
  const clauses = spans.map(({ start, end }) => plain.slice(start, end));
  return [
    clauses.map((clause) => clause.length),
    clauses.map((clause) => clause.charAt(0)),
    clauses.map((clause) => clause.slice(-1)),
  ].some((marks) => new Set<string | number>(marks).size === 1);
}

function split({ start, end }: Span, plain: string, divider: string): Span[] {
  let at = start;
  return plain
    .slice(start, end)
    .split(divider)
    .map((part) => {
      const span = { start: at, end: at + part.length };
      at = span.end + divider.length;
      return span;
    })
    .filter((span) => span.end > span.start);
}

/** Without the ordinal, the joint and the signs around a member. */
function trimmed(plain: string, { start, end }: Span): Span {
  const words = plain.slice(start, end);
  const lead = /^(?:[“‘，、：\s]|[一二三四五六七八九十][是要]|以及|和)*/.exec(words)?.[0].length ?? 0;
  const tail = /[，；。、”’\s]*$/.exec(words)?.[0].length ?? 0;
  return lead + tail < words.length ? { start: start + lead, end: end - tail } : { start, end };
}
