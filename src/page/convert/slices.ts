/** Cuts long work on a page into slices with pauses, so that the page answers its reader in between. */
import type { Passage } from './passages.ts';

/**
 * Hands `items` to `work` in slices of about `size` (as `sizeOf` counts), lets the page breathe after each, and
 * stops where `signal` is aborted.
 */
export async function inSlices<Item>(
  items: readonly Item[],
  sizeOf: (item: Item) => number,
  size: number,
  signal: AbortSignal,
  work: (slice: readonly Item[]) => Promise<void>,
): Promise<void> {
  for (let start = 0; start < items.length && !signal.aborted; ) {
    let end = start;
    for (let sum = 0; end < items.length && (end === start || sum < size); end += 1) {
      sum += sizeOf(items[end] as Item);
    }
    await work(items.slice(start, end));
    start = end;
    await nextTask();
  }
}

/** Passages that may stand in the window above the element at its middle. */
const passagesAbove = 40;

/** Puts the passages in the window first, then those below it, then those above. */
export function startWithVisible(document: Document, passages: readonly Passage[]): readonly Passage[] {
  const { clientWidth, clientHeight } = document.documentElement;
  const seen = document.elementFromPoint?.(clientWidth / 2, clientHeight / 2);
  if (!seen) return passages;
  const middle = passages.findIndex(([node]) => node && !isBefore(node, seen));
  const first = middle - passagesAbove;
  return first <= 0 ? passages : [...passages.slice(first), ...passages.slice(0, first)];
}

function isBefore(node: Node, other: Node): boolean {
  return (node.compareDocumentPosition(other) & 4) !== 0;
}

interface Yielding {
  readonly scheduler?: { yield?(): Promise<void> };
}

/** `scheduler.yield` goes on before other tasks of the page do; a nested `setTimeout` waits 4 ms more. */
function nextTask(): Promise<void> {
  const { scheduler } = globalThis as Yielding;
  return scheduler?.yield?.() ?? new Promise((resolve) => setTimeout(resolve));
}
