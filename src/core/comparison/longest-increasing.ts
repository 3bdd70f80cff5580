/** Finds the longest part of a sequence that keeps its order: whatever is not in it has moved. */
import { firstIndex } from '../first-index.ts';

/** The members of a longest strictly increasing subsequence of `values`, which are all different. */
export function longestIncreasing(values: readonly number[]): ReadonlySet<number> {
  // For each length the smallest value on which a run of that length can end, and each value's predecessor.
  const ends: number[] = [];
  const before = new Map<number, number | undefined>();
  for (const value of values) {
    const at = firstIndex(ends.length, (i) => (ends[i] ?? 0) >= value);
    before.set(value, ends[at - 1]);
    ends[at] = value;
  }
  const kept = new Set<number>();
  for (let value = ends.at(-1); value !== undefined; value = before.get(value)) kept.add(value);
  return kept;
}
