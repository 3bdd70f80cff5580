/** Puts texts that were converted apart into one, and their alignments with them. */
import type { ConvertedText } from './aligned-converter.ts';
import type { Alignment } from './alignment.ts';

export interface ConvertedPart extends ConvertedText {
  /** UTF-16 code units of what the part was before. */
  readonly sourceLength: number;
}

/** Parts in order. One that went through fewer passes than the others counts as unchanged by the rest. */
export function joinTexts(parts: readonly ConvertedPart[]): ConvertedText {
  const text = parts.map((part) => part.text).join('');
  const passes = Math.max(0, ...parts.map(({ alignment }) => alignment.length));
  let lengths = parts.map(({ sourceLength }) => sourceLength);
  const alignment: Alignment[number][] = [];
  for (let pass = 0; pass < passes; pass += 1) {
    const joined: number[] = [];
    let source = 0;
    let target = 0;
    lengths = parts.map((part, i) => {
      const before = lengths[i] ?? 0;
      const grown = pushShifted(joined, part.alignment[pass] ?? [], source, target);
      source += before;
      target += before + grown;
      return before + grown;
    });
    alignment.push(joined);
  }
  return { text, alignment };
}

/** Returns by how much the blocks lengthen their text. */
function pushShifted(
  joined: number[],
  blocks: Alignment[number],
  sourceShift: number,
  targetShift: number,
): number {
  let grown = 0;
  for (let i = 0; i < blocks.length; i += 4) {
    const [sourceStart = 0, sourceLength = 0, targetStart = 0, targetLength = 0] = blocks.slice(i, i + 4);
    joined.push(sourceStart + sourceShift, sourceLength, targetStart + targetShift, targetLength);
    grown += targetLength - sourceLength;
  }
  return grown;
}
