/**
 * Walks a document once and gives its text as blocks. The walk keeps its own stack, so that no depth of nesting
 * can overflow, and looks at every node once.
 */

import { firstChildOf, localNameOf, nextSiblingOf, nodeTypeOf } from '../native-members.ts';
import type { BlockList, BlockRange } from './block.ts';
import { type BlockBuilder, type BlockPlace, createBlockBuilder } from './block-builder.ts';
import { isAside, isBlockElement, isUnread } from './element-kinds.ts';

interface OpenElement {
  readonly element: Element;
  readonly place: BlockPlace;
  readonly isBlock: boolean;
  readonly firstBlock: number;
}

/** Reads the subtree of `root`. Scripts, controls and what the markup itself hides are left out. */
export function collectBlocks(root: Element): BlockList {
  const builder = createBlockBuilder();
  const ranges = new Map<Element, BlockRange>();
  const stack: OpenElement[] = [openElement(root, undefined, builder)];
  let node: Node | null = firstChildOf(root);
  while (true) {
    const top = stack.at(-1);
    if (top === undefined) break;
    if (node === null) {
      stack.pop();
      closeElement(top, builder, ranges);
      node = nextSiblingOf(top.element);
    } else if (isElement(node) && !isUnread(node)) {
      stack.push(openElement(node, top, builder));
      node = firstChildOf(node);
    } else {
      if (isText(node)) builder.addText(node, top.place);
      node = nextSiblingOf(node);
    }
  }
  builder.flush();
  return { blocks: builder.blocks, ranges };
}

function isElement(node: Node): node is Element {
  return nodeTypeOf(node) === 1;
}

function isText(node: Node): node is Text {
  return nodeTypeOf(node) === 3;
}

function openElement(element: Element, parent: OpenElement | undefined, builder: BlockBuilder): OpenElement {
  const isBlock = isBlockElement(element);
  if (isBlock || localNameOf(element) === 'br') builder.flush();
  else builder.addSeam();
  return {
    element,
    isBlock,
    firstBlock: builder.blocks.length,
    place: placeIn(element, isBlock, parent?.place),
  };
}

function placeIn(element: Element, isBlock: boolean, outer: BlockPlace | undefined): BlockPlace {
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
