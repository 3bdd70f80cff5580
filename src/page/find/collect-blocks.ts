/**
 * Walks a document once and gives its text as blocks. The walk keeps its own stack, so that no depth of nesting
 * can overflow, and looks at every node once.
 */

import { firstChildOf, localNameOf, nextSiblingOf, nodeTypeOf } from '../native-members.ts';
import type { BlockList, BlockRange } from './block.ts';
import { type BlockBuilder, type BlockPlace, createBlockBuilder } from './block-builder.ts';
import { frameBody, isAside, isBlockElement, isUnread } from './element-kinds.ts';

interface OpenElement {
  readonly element: Element;
  readonly place: BlockPlace;
  readonly isBlock: boolean;
  readonly firstBlock: number;
}

/**
 * Reads the subtree of `root` and of frames in it. Scripts, controls and what the markup itself hides are left out.
 * `around` is the place that `root` stands in, where it is not the whole page.
 */
export function collectBlocks(root: Element, around?: BlockPlace): BlockList {
  const builder = createBlockBuilder();
  const ranges = new Map<Element, BlockRange>();
  const stack: OpenElement[] = [openElement(root, around, builder)];
  let visited = 1;
  let node = firstIn(root);
  while (true) {
    const top = stack.at(-1);
    if (top === undefined) break;
    if (node === null) {
      stack.pop();
      closeElement(top, builder, ranges);
      node = stack.length === 0 ? null : nextSiblingOf(top.element);
      continue;
    }
    visited += 1;
    if (isElement(node) && isRead(node)) {
      stack.push(openElement(node, top.place, builder));
      node = firstIn(node);
    } else {
      if (isText(node)) builder.addText(node, top.place);
      node = nextSiblingOf(node);
    }
  }
  builder.flush();
  return { blocks: builder.blocks, ranges, visited };
}

/** A frame's only child is the body of the page in it. */
function firstIn(element: Element): Node | null {
  return frameBody(element) ?? firstChildOf(element);
}

function isRead(element: Element): boolean {
  return !isUnread(element) || frameBody(element) !== undefined;
}

function isElement(node: Node): node is Element {
  return nodeTypeOf(node) === 1;
}

function isText(node: Node): node is Text {
  return nodeTypeOf(node) === 3;
}

function openElement(element: Element, around: BlockPlace | undefined, builder: BlockBuilder): OpenElement {
  const isBlock = isBlockElement(element);
  if (isBlock || localNameOf(element) === 'br') builder.flush();
  else builder.addSeam();
  return {
    element,
    isBlock,
    firstBlock: builder.blocks.length,
    place: placeIn(element, isBlock, around),
  };
}

/** The place that a text has in `element`, which itself stands in `outer`. */
export function placeIn(element: Element, isBlock: boolean, outer: BlockPlace | undefined): BlockPlace {
  const aside = outer?.aside ?? (isAside(element) ? element : undefined);
  const inLink = outer?.inLink === true || localNameOf(element) === 'a';
  const keepsLines = outer?.keepsLines === true || localNameOf(element) === 'pre';
  const place = {
    element: isBlock || outer === undefined ? element : outer.element,
    aside,
    inLink,
    keepsLines,
  };
  return place;
}

function closeElement(open: OpenElement, builder: BlockBuilder, ranges: Map<Element, BlockRange>): void {
  if (open.isBlock) builder.flush();
  else builder.addSeam();
  const end = builder.blocks.length;
  if (end > open.firstBlock) ranges.set(open.element, { start: open.firstBlock, end });
}
