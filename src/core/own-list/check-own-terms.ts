/** What a term of the reader's own list may be, and which terms are the same one. */
import { withoutOuterMarks } from '../annotators/policy-keywords/policy-term.ts';
import { fewestLetters, type OwnTerm } from '../reader-lexicon.ts';
import { fold } from '../text/fold.ts';

/** Characters are Unicode code points. A list at all limits stays within what browsers store without asking. */
export const ownListLimits = { terms: 10_000, termCharacters: 50, noteCharacters: 200 } as const;

export type OwnTermFault = 'no-term' | 'too-short' | 'several-lines' | 'too-long' | 'note-too-long';

export type OwnListFaultKind = OwnTermFault | 'duplicate' | 'too-many';

/** One term as it was written, unchecked, and where: the line of an editor or a file, counted from 1. */
export interface OwnListEntry extends OwnTerm {
  readonly line: number;
}

export interface OwnListFault {
  readonly line: number;
  readonly kind: OwnListFaultKind;
  /** The term as it was written. */
  readonly term: string;
  /** Of a duplicate: where the term stands for the first time. */
  readonly firstLine?: number;
}

export interface CheckedOwnTerms {
  /** Those without a fault, in their order. */
  readonly terms: readonly OwnTerm[];
  readonly faults: readonly OwnListFault[];
}

const lineBreak = /[\r\n\u2028\u2029]/;
const letters = /[\p{L}\p{N}]/gu;

/** Equal for the same term in either script, with and without quotation marks around it. */
export function ownTermKey(term: string): string {
  return withoutOuterMarks(fold(term.trim()));
}

/** The same for a whole list, folded in one go, which keeps lengths: a tenth of the time. */
export function ownTermKeys(terms: readonly OwnTerm[]): string[] {
  const words = terms.map(({ term }) => term.trim());
  const folded = fold(words.join('\n'));
  let at = 0;
  return words.map(({ length }) => {
    const key = withoutOuterMarks(folded.slice(at, at + length));
    at += length + 1;
    return key;
  });
}

/** Without outer blanks; a note is one line. */
export function tidyOwnTerm({ term, note }: OwnTerm): OwnTerm {
  const tidyNote = note?.replace(/\s*[\r\n\u2028\u2029]+\s*/g, ' ').trim();
  const tidyTerm = term.trim().replaceAll('\t', ' ');
  return tidyNote ? { term: tidyTerm, note: tidyNote } : { term: tidyTerm };
}

/** The fault of one tidy term by itself. */
export function faultOf({ term, note = '' }: OwnTerm): OwnTermFault | undefined {
  const letterCount = term.match(letters)?.length ?? 0;
  if (letterCount === 0) return 'no-term';
  if (letterCount < fewestLetters) return 'too-short';
  if (lineBreak.test(term)) return 'several-lines';
  if (isLonger(term, ownListLimits.termCharacters)) return 'too-long';
  return isLonger(note, ownListLimits.noteCharacters) ? 'note-too-long' : undefined;
}

/** Each entry has one fault at most; of those beyond the longest list only the first is named. */
export function checkOwnTerms(entries: readonly OwnListEntry[]): CheckedOwnTerms {
  const terms: OwnTerm[] = [];
  const faults: OwnListFault[] = [];
  const lineOf = new Map<string, number>();
  const tidied = entries.map(tidyOwnTerm);
  const keys = ownTermKeys(tidied);
  for (const [i, tidy] of tidied.entries()) {
    const line = entries[i]?.line ?? 0;
    const kind = faultOf(tidy);
    const key = keys[i] ?? '';
    const firstLine = lineOf.get(key);
    if (kind) faults.push({ line, kind, term: tidy.term });
    else if (firstLine !== undefined) faults.push({ line, kind: 'duplicate', term: tidy.term, firstLine });
    else if (terms.length === ownListLimits.terms) {
      faults.push({ line, kind: 'too-many', term: tidy.term });
      break;
    } else {
      lineOf.set(key, line);
      terms.push(tidy);
    }
  }
  return { terms, faults };
}

/** Code points are counted only where code units leave a doubt: most terms are short. */
function isLonger(words: string, characters: number): boolean {
  return words.length > characters && [...words].length > characters;
}
