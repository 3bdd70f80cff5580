/** Cuts long work on a page into slices with pauses, so that the page answers its reader in between. */
import { firstIndex } from '../../core/first-index.ts';
import type { Passage } from './passages.ts';

export interface SlicedWork<Item, Result> {
  /** In UTF-16 code units, or what weighs as much. */
  readonly sizeOf: (item: Item) => number;
  /** Asked for some slices ahead, so that neither side waits for the other. */
  readonly prepare: (slice: readonly Item[]) => Promise<Result>;
  readonly apply: (slice: readonly Item[], result: Result) => void;
}

/** How a page is written into. */
export interface Writing {
  /** Runs `write` out of sight of whoever watches the page. */
  quietly(write: () => void): void;
  /** Lays out what was written, so that its cost falls into our own tasks, where it is measured. */
  settle(): void;
}

/** The first slice is what the reader sees: small, to be there soon. Later ones grow, as messages cost by the piece. */
const firstSize = 4000;
const largestSize = 40_000;

/** So many slices are under way at once. */
const slicesAhead = 4;

/** Hands `items` on in slices, lets the page breathe between them, and stops where `signal` is aborted. */
export async function inSlices<Item, Result>(
  items: readonly Item[],
  work: SlicedWork<Item, Result>,
  writing: Writing,
  signal: AbortSignal,
): Promise<void> {
  const slices = cut(items, work.sizeOf);
  const prepareNext = () => {
    const { value: slice } = slices.next();
    if (slice === undefined || signal.aborted) return [];
    const result = work.prepare(slice);
    // One that fails while an earlier one is being applied is met when its turn comes.
    Promise.allSettled([result]);
    return [{ slice, result }];
  };
  const pace = writingPace(writing);
  const ahead = Array.from({ length: slicesAhead }, prepareNext).flat();
  for (let next = ahead.shift(); next !== undefined; next = ahead.shift()) {
    const { slice } = next;
    const prepared = await next.result;
    if (signal.aborted) return;
    ahead.push(...prepareNext());
    writing.quietly(() => work.apply(slice, prepared));
    if (pace.isDue(slice.reduce((sum, item) => sum + work.sizeOf(item), 0))) await pace.rest();
    if (signal.aborted) return;
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
  const atSeen = firstIndex(passages.length, (i) => {
    const node = passages[i]?.[0];
    return !node || !isBefore(node, seen);
  });
  const first = atSeen - passagesAbove;
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

/** A task of ours ends after this, so that a click never waits long; paint comes on top. */
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

/** A task that writes and lays out what it wrote is to last so long; paint, and who else works in it, come on top. */
const writingMs = 24;

/** UTF-16 code units. A layout has a cost of its own, however little was written: small slices cost more in all. */
const leastWritten = 10_000;
const mostWritten = 150_000;
const firstWritten = 30_000;

interface WritingPace {
  /** Counts what was written; true where the task has had its share. */
  isDue(weight: number): boolean;
  rest(): Promise<void>;
}

/** Finds out how much can be written in one task: that differs from page to page and from machine to machine. */
function writingPace({ settle }: Writing): WritingPace {
  let share = firstWritten;
  let written = 0;
  let since = performance.now();
  return {
    isDue: (weight) => {
      if (written === 0) since = performance.now();
      written += weight;
      return written >= share;
    },
    rest: async () => {
      settle();
      const wanted = (written * writingMs) / Math.max(1, performance.now() - since);
      share = Math.min(mostWritten, Math.max(leastWritten, share / 2, Math.min(share * 2, wanted)));
      written = 0;
      await nextTask();
    },
  };
}

/** Works pieces off as they are weighed, in UTF-16 code units, with pauses for the page. */
export async function workOff(
  pieces: Iterable<number>,
  writing: Writing,
  signal: AbortSignal,
): Promise<void> {
  const pace = writingPace(writing);
  const iterator = pieces[Symbol.iterator]();
  let isDone = false;
  const workShare = () => {
    for (;;) {
      const { done, value: weight } = iterator.next();
      isDone = done === true;
      if (isDone || pace.isDue(weight ?? 0)) return;
    }
  };
  while (!isDone && !signal.aborted) {
    writing.quietly(workShare);
    if (!isDone) await pace.rest();
  }
}
