/** Lets a list of exceptions win over OpenCC's dictionaries. */
import { Trie } from 'opencc-js/core';
import type { AlignedConverter } from './aligned-converter.ts';
import { type ConvertedPart, joinTexts } from './join-texts.ts';

/** What stands in the text, and what is shown for it. */
export type ConversionException = readonly [from: string, to: string];

/** True where the words at `start` to `end` of `text` are those that the exception means. */
export type ExceptionCheck = (text: string, start: number, end: number) => boolean;

/**
 * Of two exceptions at one place the longer wins, of two for the same words the earlier. No phrase of the
 * dictionaries reaches over the border of an exception.
 */
export function convertAround(
  convert: AlignedConverter,
  exceptions: readonly ConversionException[],
  isMeant: ExceptionCheck = () => true,
): AlignedConverter {
  if (exceptions.length === 0) return convert;
  const trie = new Trie();
  for (const [from, to] of [...exceptions].reverse()) if (from !== '') trie.addWord(from, to);
  const openings = new Set(exceptions.map(([from]) => from.charAt(0)));
  const matchAt = (text: string, start: number) => {
    const match = openings.has(text.charAt(start)) ? trie.matchPrefix(text, start) : null;
    return match && isMeant(text, start, match.end) ? match : null;
  };
  return (text) => {
    const parts = partsOf(text, { matchAt }, convert);
    const [only] = parts;
    return only && parts.length === 1 ? { text: only.text, alignment: only.alignment } : joinTexts(parts);
  };
}

function partsOf(
  text: string,
  { matchAt }: { matchAt(text: string, start: number): { end: number; value: string } | null },
  convert: AlignedConverter,
): ConvertedPart[] {
  const parts: ConvertedPart[] = [];
  let kept = 0;
  const convertUpTo = (end: number) => {
    if (kept < end) parts.push({ ...convert(text.slice(kept, end)), sourceLength: end - kept });
  };
  for (let i = 0; i < text.length; ) {
    const match = matchAt(text, i);
    if (!match) {
      i += 1;
      continue;
    }
    convertUpTo(i);
    parts.push(exceptionPart(match.end - i, match.value));
    i = match.end;
    kept = i;
  }
  convertUpTo(text.length);
  return parts;
}

function exceptionPart(sourceLength: number, text: string): ConvertedPart {
  const alignment = text.length === sourceLength ? [] : [[0, sourceLength, 0, text.length]];
  return { text, alignment, sourceLength };
}
