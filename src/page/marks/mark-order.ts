/** Finds marks by their place in the text and by their place in the order. */
import type { Mark } from './mark.ts';

/** The innermost mark at a text offset: of those that hold it, the shortest. */
export function markAt(marks: readonly Mark[], offset: number): Mark | undefined {
  let best: Mark | undefined;
  for (const mark of marks) {
    if (mark.start > offset) break;
    if (mark.end > offset && (!best || mark.end - mark.start < best.end - best.start)) best = mark;
  }
  return best;
}

/** The mark after (1) or before (-1) `offset`, going round at either end; `marks` are in reading order. */
export function nextMark(marks: readonly Mark[], offset: number, direction: 1 | -1): Mark | undefined {
  if (direction === 1) return marks.find((mark) => mark.start > offset) ?? marks[0];
  return marks.findLast((mark) => mark.start < offset) ?? marks.at(-1);
}
