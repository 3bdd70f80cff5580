/** Finds every place where a listed form stands in a text, whatever separators and quotation marks it has. */
import type { Span } from '../../annotated-article.ts';
import { notTerm, type TermForm } from './policy-term.ts';
import { type QuotedSpan, withQuotationMarks } from './quotation-marks.ts';
import { childOf, firstNode, mayBegin, type TermTrie } from './term-trie.ts';
import { standingOf } from './whole-term.ts';

export interface TermMatch extends QuotedSpan {
  readonly form: TermForm;
}

/** Stands for a formulation that is part of a name: it takes its place, and is then left out. */
const nameForm: TermForm = { term: notTerm, letters: '', breaks: [], quotedOnly: false };

const Sign = { Letter: 0, Separator: 1, Blank: 2, QuotationMark: 3 } as const;
const signs = buildSignTable();
/** ”、“ between two members; a fourth is no longer one formulation. */
const longestSignRun = 4;

/** What one walk from an offset met; kept from walk to walk, as most offsets need one. */
interface Walk {
  /** The ends of the forms met, shortest first, and their nodes. */
  readonly ends: Int32Array;
  readonly nodes: Int32Array;
  /** By form met, how many of `crossed` lie before its end. */
  readonly crossedCounts: Int32Array;
  /** After how many letters the text had a separator. */
  readonly crossed: Int32Array;
}

/**
 * Some matches are of `notTerm`: they are no formulation, and whatever overlaps them and is shorter is none.
 * For each offset the longest valid form that begins there, in reading order; matches may overlap. `plain` is
 * folded text. Linear: from one offset the walk goes no further than the longest form.
 */
export function matchTerms(plain: string, trie: TermTrie): TermMatch[] {
  const matches: TermMatch[] = [];
  const walk = newWalk(trie);
  for (let start = 0; start < plain.length; start += 1) {
    const unit = plain.charCodeAt(start);
    const next = plain.charCodeAt(start + 1);
    if (!mayBegin(trie, unit, next) && (signs[next] ?? 0) === Sign.Letter) continue;
    if (firstNode(trie, unit) === 0) continue;
    for (let i = walkFrom(plain, start, plain.length, trie, walk) - 1; i >= 0; i -= 1) {
      const match = matchAt(plain, start, i, trie, walk);
      if (!match) continue;
      matches.push(match);
      break;
    }
  }
  return matches;
}

/** For each span every valid form within it, shorter ones at the same offset included. */
export function matchesWithin(plain: string, spans: readonly Span[], trie: TermTrie): TermMatch[][] {
  const walk = newWalk(trie);
  return spans.map((span) => allWithin(plain, span, trie, walk));
}

function allWithin(plain: string, span: Span, trie: TermTrie, walk: Walk): TermMatch[] {
  const matches: TermMatch[] = [];
  for (let start = span.start; start < span.end; start += 1) {
    const metCount = walkFrom(plain, start, span.end, trie, walk);
    for (let i = 0; i < metCount; i += 1) {
      const match = matchAt(plain, start, i, trie, walk);
      if (match) matches.push(match);
    }
  }
  return matches;
}

function newWalk({ longest }: TermTrie): Walk {
  return {
    ends: new Int32Array(longest),
    nodes: new Int32Array(longest),
    crossedCounts: new Int32Array(longest),
    crossed: new Int32Array(longest * longestSignRun + longestSignRun),
  };
}

/** Returns how many forms it met. */
function walkFrom(plain: string, start: number, limit: number, trie: TermTrie, walk: Walk): number {
  let node = firstNode(trie, plain.charCodeAt(start));
  let metCount = 0;
  let crossedCount = 0;
  let letterCount = 1;
  let signRun = 0;
  for (let i = start + 1; node !== 0 && i < limit && signRun < longestSignRun; i += 1) {
    const unit = plain.charCodeAt(i);
    const sign = signs[unit] ?? Sign.Letter;
    if (sign !== Sign.Letter) {
      signRun += 1;
      if (isBreak(plain, i, sign)) walk.crossed[crossedCount++] = letterCount;
      continue;
    }
    signRun = 0;
    node = childOf(trie, node, unit);
    letterCount += 1;
    if (node === 0 || trie.formsAt[node] === 0) continue;
    walk.ends[metCount] = i + 1;
    walk.nodes[metCount] = node;
    walk.crossedCounts[metCount] = crossedCount;
    metCount += 1;
  }
  return metCount;
}

/** A blank beside a figure, a Latin letter or a mark is typography; between two characters it divides. */
function isBreak(plain: string, at: number, sign: number): boolean {
  if (sign === Sign.Blank) return isHan(plain.charCodeAt(at - 1)) && isHan(plain.charCodeAt(at + 1));
  return sign === Sign.Separator;
}

function isHan(unit: number): boolean {
  return unit >= 0x4e00 && unit <= 0x9fff;
}

function matchAt(
  plain: string,
  start: number,
  met: number,
  trie: TermTrie,
  walk: Walk,
): TermMatch | undefined {
  const end = walk.ends[met] ?? start;
  let span: QuotedSpan | undefined;
  for (let at = trie.formsAt[walk.nodes[met] ?? 0] ?? 0; at !== 0; at = trie.nextForms[at - 1] ?? 0) {
    const form = trie.forms[at - 1];
    if (!form || !hasBreaks(form, walk, met)) continue;
    const standing = standingOf(plain, start, end, form.term);
    if (standing === 'cut') return undefined;
    if (standing === 'name') return { start, end, quoted: false, form: nameForm };
    span ??= withQuotationMarks(plain, start, end);
    if (!span) return undefined;
    if (span.quoted || !form.quotedOnly)
      return { start: span.start, end: span.end, quoted: span.quoted, form };
  }
  return undefined;
}

/** A separator may only stand where the form has one, and may be left out there. */
function hasBreaks({ breaks }: TermForm, { crossed, crossedCounts }: Walk, met: number): boolean {
  for (let i = (crossedCounts[met] ?? 0) - 1; i >= 0; i -= 1) {
    if (!breaks.includes(crossed[i] ?? 0)) return false;
  }
  return true;
}

function buildSignTable(): Uint8Array {
  const table = new Uint8Array(0x10000);
  for (const sign of '、，·') table[sign.charCodeAt(0)] = Sign.Separator;
  for (const sign of ' \u3000') table[sign.charCodeAt(0)] = Sign.Blank;
  for (const sign of '“”‘’') table[sign.charCodeAt(0)] = Sign.QuotationMark;
  return table;
}
