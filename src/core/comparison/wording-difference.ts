/** Shows where a passage departs from the standard wording: what it lacks, and what it says otherwise. */
import { diffArrays } from 'diff/lib/diff/array.js';
import type { KeywordAnnotation, Span } from '../annotated-article.ts';
import { fold } from '../text/fold.ts';
import type { DifferencePart } from './difference.ts';

export interface WordingDifference {
  /** The standard wording, simplified. */
  readonly standard: readonly DifferencePart[];
  /** The passage as it stands in `text`. */
  readonly here: readonly DifferencePart[];
}

/** How far from the mark (UTF-16 code units) the rest of its passage is looked for. */
const reach = 120;
/** The verbs of the standard series all have two characters. */
const verbLength = 2;
const sentenceEnd = /[。！？\n]/;
const joints = /[、，“”‘’]/;
const clauses = /[、，“”‘’]|[^、，“”‘’]+/g;

/** `undefined` where the wording is the standard one. */
export function wordingDifference(text: string, keyword: KeywordAnnotation): WordingDifference | undefined {
  const { variantOf, rule, start, end } = keyword;
  if (variantOf === undefined) return undefined;
  // Only the watch's own marks enclose all that departs; others are the first of a run.
  const span = rule === 'wording-watch' ? { start, end } : passageOf(text, keyword, variantOf);
  const passage = text.slice(span.start, span.end);
  return compare(variantOf, passage);
}

function compare(standard: string, passage: string): WordingDifference {
  const pieces = (words: string) => (joints.test(standard) ? (words.match(clauses) ?? []) : [...words]);
  const parts: { standard: DifferencePart[]; here: DifferencePart[] } = { standard: [], here: [] };
  let at = 0;
  for (const { value, added, removed } of diffArrays(pieces(standard), pieces(fold(passage)))) {
    const words = value.join('');
    const differs = added || removed;
    if (!added) parts.standard.push({ words, differs });
    if (removed) continue;
    // Folding keeps the length, so that the page's own characters are at the same place.
    parts.here.push({ words: passage.slice(at, at + words.length), differs });
    at += words.length;
  }
  return parts;
}

/** From the first to the last part of the standard that the mark's sentence holds. */
function passageOf(text: string, mark: Span, standard: string): Span {
  const sentence = sentenceAround(text, mark);
  const plain = fold(text.slice(sentence.start, sentence.end));
  const quoted = [...standard.matchAll(/“([^”]+)”/g)].map(([, words = '']) => words);
  const parts = quoted.length > 0 ? quoted : standard.split(/[、，]/);
  const places = parts
    .map((part) => ({ start: plain.indexOf(part), end: plain.indexOf(part) + part.length }))
    .filter(({ start }) => start >= 0);
  if (places.length === 0) return mark;
  const first = Math.min(...places.map(({ start }) => start));
  const last = Math.max(...places.map(({ end }) => end));
  const start = quoted.length > 0 ? verbStart(plain, first) : first;
  const end = last + (/^[”’]/.test(plain.slice(last)) ? 1 : 0);
  return { start: sentence.start + start, end: sentence.start + end };
}

/** Where the verb of the member at `member` begins (增强“四个意识”), if one stands before it. */
function verbStart(plain: string, member: number): number {
  const before = plain.slice(Math.max(0, member - verbLength - 1), member);
  return member - (/(?:\p{Script=Han}{2})?[“‘]?$/u.exec(before)?.[0].length ?? 0);
}

function sentenceAround(text: string, { start, end }: Span): Span {
  const before = text.slice(Math.max(0, start - reach), start);
  const after = text.slice(end, end + reach);
  const stop = after.search(sentenceEnd);
  const lead = before.split(sentenceEnd).at(-1) ?? '';
  return { start: start - lead.length, end: end + (stop < 0 ? after.length : stop) };
}
