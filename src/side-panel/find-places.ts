/** Finds where words that are known only as words stand in the text. */
import type { Span } from '../core/annotated-article.ts';

/** The first place of `words` at or after `from`. */
export function firstPlace(text: string, words: string, from = 0): Span | undefined {
  if (words === '') return undefined;
  const start = text.indexOf(words, from);
  return start < 0 ? undefined : { start, end: start + words.length };
}

/** How far before a cue its source may stand, in UTF-16 code units: a sentence and its reporter's insertions. */
const sourceReach = 160;

/** The last place of `words` in the stretch right before `before`. */
export function placeBefore(text: string, words: string, before: number): Span | undefined {
  if (words === '') return undefined;
  const from = Math.max(0, before - sourceReach);
  const start = text.slice(from, before).lastIndexOf(words);
  return start < 0 ? undefined : { start: from + start, end: from + start + words.length };
}
