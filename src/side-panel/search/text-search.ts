/** Finds words in either script: both sides are folded to the same simplified form of the same length. */
import type { Span } from '../../core/annotated-article.ts';
import { createSpanSet, type SpanSet } from '../spans.ts';

/** Returns as many UTF-16 code units as it is given. */
export type Fold = (text: string) => string;

export interface TextSearch {
  /** Every place in the article's text, in reading order. */
  readonly hits: readonly Span[];
  /** Whether a place of the text holds part of a hit. */
  readonly touches: SpanSet['touches'];
  /** Whether words that stand outside the text, or in another form, hold what is sought. */
  readonly holds: (words: string | undefined) => boolean;
  /** Where what is sought stands in words as they are shown. */
  readonly within: (words: string) => readonly Span[];
}

/** Both scripts, and upper and lower case, in one form; every offset stays where it was. */
export function foldForSearch(words: string, fold: Fold): string {
  return fold(words).replace(/[A-Z]+/g, (letters) => letters.toLowerCase());
}

/** `folded` is the article's text as `foldForSearch` gives it; `undefined` where nothing is sought. */
export function createSearch(folded: string, query: string, fold: Fold): TextSearch | undefined {
  const foldCase = (words: string) => foldForSearch(words, fold);
  const sought = foldCase(query.trim());
  if (sought === '') return undefined;
  const within = (words: string) => placesOf(foldCase(words), sought);
  const hits = placesOf(folded, sought);
  return {
    hits,
    touches: createSpanSet(hits).touches,
    holds: (words) => words !== undefined && foldCase(words).includes(sought),
    within,
  };
}

function placesOf(words: string, sought: string): Span[] {
  const places: Span[] = [];
  for (let start = words.indexOf(sought); start >= 0; ) {
    const end = start + sought.length;
    places.push({ start, end });
    start = words.indexOf(sought, end);
  }
  return places;
}
