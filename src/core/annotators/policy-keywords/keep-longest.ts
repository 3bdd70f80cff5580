/** Of spans that overlap, keeps the longest: the longest fixed form is the formulation. */
import type { Span } from '../../annotated-article.ts';

/** `spans` are sorted by `start`. The result is sorted and free of overlaps; of equal ones the first stays. */
export function keepLongest<Item extends Span>(spans: readonly Item[]): Item[] {
  const kept: Item[] = [];
  for (const group of overlappingGroups(spans)) {
    kept.push(...longestOf(group));
  }
  return kept;
}

function* overlappingGroups<Item extends Span>(spans: readonly Item[]): Generator<Item[]> {
  let group: Item[] = [];
  let groupEnd = -1;
  for (const span of spans) {
    if (span.start >= groupEnd && group.length > 0) {
      yield group;
      group = [];
    }
    group.push(span);
    groupEnd = Math.max(groupEnd, span.end);
  }
  if (group.length > 0) yield group;
}

function longestOf<Item extends Span>(group: readonly Item[]): readonly Item[] {
  if (group.length === 1) return group;
  const first = group[0]?.start ?? 0;
  const covered = new Uint8Array(furthestEnd(group) - first);
  const byLength = [...group].sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start);
  return byLength
    .filter(({ start, end }) => {
      // What is kept already is at least as long, so an overlap reaches the first or the last character.
      if (covered[start - first] || covered[end - 1 - first]) return false;
      covered.fill(1, start - first, end - first);
      return true;
    })
    .sort((a, b) => a.start - b.start);
}

function furthestEnd(group: readonly Span[]): number {
  return group.reduce((furthest, { end }) => Math.max(furthest, end), 0);
}
