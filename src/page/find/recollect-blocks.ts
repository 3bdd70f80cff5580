/** Brings a list of blocks up to date: reads anew what has changed in the page, and keeps the blocks of all else. */
import { isConnectedNow, nodeTypeOf, parentElementOf } from '../native-members.ts';
import type { Block, BlockList, BlockRange } from './block.ts';
import type { BlockPlace } from './block-builder.ts';
import { collectBlocks, placeIn } from './collect-blocks.ts';
import { isBlockElement } from './element-kinds.ts';

/** With more places than this one walk over the whole page is the cheaper way. */
const mostPlaces = 50;

/** `changed` are the targets of mutations of children or text. The list given stays as it is. */
export function recollectBlocks(root: Element, list: BlockList, changed: Iterable<Node>): BlockList {
  const places = placesToRead(root, list, changed);
  if (places === undefined || places.length > mostPlaces) return collectBlocks(root);
  let current: BlockList = { ...list, visited: 0 };
  for (const element of places) current = replaceBlocks(root, current, element);
  return current;
}

/** The outermost block-level elements around the changes; `undefined` where all of the page must be read. */
function placesToRead(root: Element, { ranges }: BlockList, changed: Iterable<Node>): Element[] | undefined {
  const found = new Set<Element>();
  for (const node of changed) {
    if (!isConnectedNow(node)) continue;
    const element = enclosing(root, ranges, node);
    if (element === undefined || element === root) return undefined;
    found.add(element);
    if (found.size > mostPlaces * 4) return undefined;
  }
  return [...found].filter((element) => !hasAncestorIn(element, found));
}

/** The nearest block-level element that held text: what it held begins and ends with it. */
function enclosing(root: Element, ranges: ReadonlyMap<Element, BlockRange>, node: Node): Element | undefined {
  const start = nodeTypeOf(node) === 1 ? (node as Element) : parentElementOf(node);
  for (let at = start; at !== null; at = parentElementOf(at)) {
    if (at === root) return root;
    if (isBlockElement(at) && ranges.has(at)) return at;
  }
  return undefined;
}

function hasAncestorIn(element: Element, elements: ReadonlySet<Element>): boolean {
  for (let at = parentElementOf(element); at !== null; at = parentElementOf(at)) {
    if (elements.has(at)) return true;
  }
  return false;
}

function replaceBlocks(root: Element, list: BlockList, element: Element): BlockList {
  const old = list.ranges.get(element);
  if (old === undefined) return list;
  const ancestors = ancestorsOf(root, element);
  const fresh = collectBlocks(element, placeAround(ancestors));
  const blocks: Block[] = [...list.blocks];
  blocks.splice(old.start, old.end - old.start, ...fresh.blocks);
  const ranges = moveRanges(list.ranges, old, fresh.blocks.length, new Set(ancestors));
  for (const [inner, { start, end }] of fresh.ranges) {
    ranges.set(inner, { start: start + old.start, end: end + old.start });
  }
  return { blocks, ranges, visited: list.visited + fresh.visited };
}

/** From the root down. */
function ancestorsOf(root: Element, element: Element): Element[] {
  const ancestors: Element[] = [];
  for (let at = parentElementOf(element); at !== null; at = parentElementOf(at)) {
    ancestors.unshift(at);
    if (at === root) break;
  }
  return ancestors;
}

function placeAround(ancestors: readonly Element[]): BlockPlace | undefined {
  let place: BlockPlace | undefined;
  for (const element of ancestors) place = placeIn(element, isBlockElement(element), place);
  return place;
}

/** Without what the old range held; what stood behind it moves, and what is around it grows or shrinks. */
function moveRanges(
  ranges: ReadonlyMap<Element, BlockRange>,
  old: BlockRange,
  length: number,
  ancestors: ReadonlySet<Element>,
): Map<Element, BlockRange> {
  const shift = length - (old.end - old.start);
  const moved = new Map<Element, BlockRange>();
  for (const [element, { start, end }] of ranges) {
    if (ancestors.has(element)) {
      if (end + shift > start) moved.set(element, { start, end: end + shift });
    } else if (start >= old.end) moved.set(element, { start: start + shift, end: end + shift });
    else if (end <= old.start) moved.set(element, { start, end });
  }
  return moved;
}
