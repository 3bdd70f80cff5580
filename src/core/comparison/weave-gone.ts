/** Puts what only the left side has among the pairs of the right side's order, where it stood. */

/**
 * `pairs` stand in the right side's order. Each of `left` that is in none of them follows the pair of the one that it
 * followed on the left, or opens the list.
 */
export function weaveGone<T extends object, Pair extends { readonly left: T | undefined }>(
  pairs: readonly Pair[],
  left: readonly T[],
  goneOf: (item: T, index: number) => Pair,
): Pair[] {
  const kept = new Set(pairs.map((pair) => pair.left));
  const goneAfter = new Map<T | undefined, Pair[]>();
  let anchor: T | undefined;
  left.forEach((item, index) => {
    if (kept.has(item)) {
      anchor = item;
      return;
    }
    const those = goneAfter.get(anchor);
    if (those) those.push(goneOf(item, index));
    else goneAfter.set(anchor, [goneOf(item, index)]);
  });
  const atStart = goneAfter.get(undefined) ?? [];
  return [...atStart, ...pairs.flatMap((pair) => [pair, ...((pair.left && goneAfter.get(pair.left)) ?? [])])];
}
