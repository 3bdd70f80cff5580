/** Cuts long work on a page into slices with pauses, so that the page answers its reader in between. */
import type { Passage } from './passages.ts';

export interface SlicedWork<Item, Result> {
  /** In UTF-16 code units, or what weighs as much. */
  readonly sizeOf: (item: Item) => number;
  /** Asked for one slice ahead, so that nobody waits for a message. */
  readonly prepare: (slice: readonly Item[]) => Promise<Result>;
  readonly apply: (slice: readonly Item[], result: Result) => void;
}

/** The first slice is what the reader sees: small, to be there soon. Later ones grow, as messages cost by the piece. */
const firstSize = 4000;
const largestSize = 20_000;

/** Hands `items` on in slices, lets the page breathe after each, and stops where `signal` is aborted. */
export async function inSlices<Item, Result>(
  items: readonly Item[],
  work: SlicedWork<Item, Result>,
  signal: AbortSignal,
): Promise<void> {
  const slices = cut(items, work.sizeOf);
  const prepareNext = () => {
    const { value: slice } = slices.next();
    if (slice === undefined || signal.aborted) return undefined;
    const result = work.prepare(slice);
    // One that fails while an earlier one is being applied is met when its turn comes.
    Promise.allSettled([result]);
    return { slice, result };
  };
  for (let next = prepareNext(); next !== undefined; ) {
    const { slice, result } = next;
    next = prepareNext();
    const prepared = await result;
    if (signal.aborted) return;
    work.apply(slice, prepared);
    await nextTask();
  }
}

function* cut<Item>(
  items: readonly Item[],
  sizeOf: (item: Item) => number,
): Generator<readonly Item[], undefined> {
  let slice: Item[] = [];
  let sum = 0;
  let size = firstSize;
  for (const item of items) {
    slice.push(item);
    sum += sizeOf(item);
    if (sum < size) continue;
    yield slice;
    slice = [];
    sum = 0;
    size = Math.min(size * 2, largestSize);
  }
  if (slice.length > 0) yield slice;
  return undefined;
}

/** Passages that may stand in the window above the element at its middle. */
const passagesAbove = 40;

/** Puts the passages in the window first, then those below it, then those above. */
export function startWithVisible(document: Document, passages: readonly Passage[]): readonly Passage[] {
  const { clientWidth, clientHeight } = document.documentElement;
  const seen = document.elementFromPoint?.(clientWidth / 2, clientHeight / 2);
  if (!seen) return passages;
  let low = 0;
  for (let high = passages.length; low < high; ) {
    const middle = (low + high) >> 1;
    const node = passages[middle]?.[0];
    if (node && isBefore(node, seen)) low = middle + 1;
    else high = middle;
  }
  const first = low - passagesAbove;
  return first <= 0 ? passages : [...passages.slice(first), ...passages.slice(0, first)];
}

function isBefore(node: Node, other: Node): boolean {
  return (node.compareDocumentPosition(other) & 4) !== 0;
}

interface Yielding {
  readonly scheduler?: { yield?(): Promise<void> };
}

/** `scheduler.yield` goes on before other tasks of the page do; a nested `setTimeout` waits 4 ms more. */
export function nextTask(): Promise<void> {
  const { scheduler } = globalThis as Yielding;
  return scheduler?.yield?.() ?? new Promise((resolve) => setTimeout(resolve));
}

/** A task of ours ends after this, so that a click never waits long; layout and paint come on top. */
const busyMs = 8;

/** For work that comes in pieces of unknown cost. */
export function breathing(signal: AbortSignal): { isDue(): boolean; take(): Promise<void> } {
  let since = performance.now();
  return {
    isDue: () => !signal.aborted && performance.now() - since > busyMs,
    take: async () => {
      await nextTask();
      since = performance.now();
    },
  };
}

/** Layout comes in between only where a timer is awaited: `scheduler.yield` would go on before it. */
const writtenAtOnce = 20_000;

/** Works pieces off as they are weighed, in UTF-16 code units, with pauses for layout and paint. */
export async function workOff(pieces: Iterable<number>, signal: AbortSignal): Promise<void> {
  let sum = 0;
  for (const weight of pieces) {
    sum += weight;
    if (sum < writtenAtOnce) continue;
    sum = 0;
    await new Promise((resolve) => setTimeout(resolve));
    if (signal.aborted) return;
  }
}
