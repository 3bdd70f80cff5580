/** Counts what was mended in a page, word by word. */
import type { PageRepairsLook } from '../extension/page-state.ts';
import type { PlacedRepair } from '../page/convert/repairs.ts';

/** More words would help nobody; the count holds them all. */
const mostWords = 30;

/** `undefined` where nothing was mended. */
export function countRepairs(
  repairs: readonly Pick<PlacedRepair, 'word'>[],
  areShown: boolean,
): PageRepairsLook | undefined {
  // A word that elements cut has several places.
  const words = new Set(repairs.map(({ word }) => word));
  if (words.size === 0) return undefined;
  const counts = new Map<string, PageRepairsLook['words'][number]>();
  for (const { from, to } of words) {
    const key = `${from}\t${to}`;
    counts.set(key, { from, to, count: (counts.get(key)?.count ?? 0) + 1 });
  }
  const sorted = [...counts.values()].sort((a, b) => b.count - a.count);
  return { count: words.size, areShown, words: sorted.slice(0, mostWords) };
}
