/** What has changed between two wordings of one article, paragraph by paragraph. */
import { diffArrays } from 'diff/lib/diff/array.js';
import { fold } from '../text/fold.ts';
import { type Difference, differenceOf } from './difference.ts';

/** Left the older wording, right the newer; an empty side where a paragraph came or went. */
export type ChangedParagraph = Difference;

/** In reading order; paragraphs that are the same but for their script are left out. */
export function compareWordings(older: string, newer: string): ChangedParagraph[] {
  const left = older.split('\n');
  const right = newer.split('\n');
  const changes = diffArrays(left.map(fold), right.map(fold));
  const changed: ChangedParagraph[] = [];
  let leftAt = 0;
  let rightAt = 0;
  let gone: string[] = [];
  for (const { value, added, removed } of changes) {
    if (removed) {
      gone = left.slice(leftAt, leftAt + value.length);
      leftAt += value.length;
      continue;
    }
    const came = added ? right.slice(rightAt, rightAt + value.length) : [];
    changed.push(...pairUp(gone, came));
    gone = [];
    rightAt += value.length;
    if (!added) leftAt += value.length;
  }
  return [...changed, ...pairUp(gone, [])];
}

/** Paragraphs that stand in one gap belong together in their order. */
function pairUp(gone: readonly string[], came: readonly string[]): ChangedParagraph[] {
  const length = Math.max(gone.length, came.length);
  return Array.from({ length }, (_, index) => differenceOf(gone[index] ?? '', came[index] ?? ''));
}
