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
  const mayStart = openingCheck(exceptions);
  const matchAt = (text: string, start: number) => {
    const match = mayStart(text, start) ? trie.matchPrefix(text, start) : null;
    return match && isMeant(text, start, match.end) ? match : null;
  };
  return (text) => {
    const parts = partsOf(text, { matchAt }, convert);
    const [only] = parts;
    return only && parts.length === 1 ? { text: only.text, alignment: only.alignment } : joinTexts(parts);
  };
}

const opens = 1;
const follows = 2;
const standsAlone = 4;

/** Tells from two code units, by table, that no exception starts here, which is so nearly everywhere. */
function openingCheck(exceptions: readonly ConversionException[]): (text: string, at: number) => boolean {
  const roles = new Uint8Array(0x10000);
  const add = (unit: number, role: number) => {
    roles[unit] = (roles[unit] ?? 0) | role;
  };
  for (const [from] of exceptions) {
    if (from === '') continue;
    add(from.charCodeAt(0), from.length === 1 ? opens | standsAlone : opens);
    if (from.length > 1) add(from.charCodeAt(1), follows);
  }
  return (text, at) => {
    const role = roles[text.charCodeAt(at)] ?? 0;
    if ((role & opens) === 0) return false;
    return (role & standsAlone) !== 0 || ((roles[text.charCodeAt(at + 1)] ?? 0) & follows) !== 0;
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
