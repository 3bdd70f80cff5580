/** Cuts words that were converted where the ones before them were cut. */
import type { DifferencePart } from '../core/comparison/difference.ts';

/** `words` are those of all `parts` together; one part that sets nothing apart where they are no longer as long. */
export function recutParts(parts: readonly DifferencePart[], words: string): readonly DifferencePart[] {
  const length = parts.reduce((sum, part) => sum + part.words.length, 0);
  if (length !== words.length) return [{ words, differs: false }];
  let at = 0;
  return parts.map((part) => {
    const start = at;
    at += part.words.length;
    return { ...part, words: words.slice(start, at) };
  });
}
