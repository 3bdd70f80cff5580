/** Collects the words of a page in passages: text that a reader reads in one go, though elements may cut it. */

import { attributeOf, firstChildOf, nextSiblingOf, nodeTypeOf, parentOf } from '../native-members.ts';
import {
  blockOf,
  innerRoots,
  isFrame,
  isInline,
  isUntouched,
  type PageRoot,
  readableAttributes,
} from './convertible.ts';
import { breathing } from './slices.ts';

/** Text nodes of one passage, in reading order. */
export type Passage = readonly Text[];

export interface ReadableAttribute {
  readonly element: Element;
  readonly name: string;
}

export interface ReadableParts {
  readonly passages: readonly Passage[];
  readonly attributes: readonly ReadableAttribute[];
  /** Documents and shadow roots that were walked, the first one too where it is one. */
  readonly roots: readonly PageRoot[];
}

const hasHan = /[㐀-鿿豈-﫿\ud840-\ud87f]/;

interface Collection {
  readonly passages: Passage[];
  readonly attributes: ReadableAttribute[];
  /** Grows while it is worked off. */
  readonly pending: Node[];
}

/** So many nodes are looked at between two looks at the clock. */
const nodesBetween = 100;

/**
 * Walks without recursion and without layout, so that depth and hidden parts do not matter. Tells of each root
 * before it is walked; stops early where `signal` is aborted.
 */
export async function collectReadable(
  root: Node,
  onRoot: (root: PageRoot) => void,
  signal: AbortSignal,
): Promise<ReadableParts> {
  const collection: Collection = { passages: [], attributes: [], pending: [root] };
  const rest = breathing(signal);
  for (const inner of collection.pending) {
    if (isPageRoot(inner)) onRoot(inner);
    for (const _ of collectUnder(inner, collection)) {
      if (rest.isDue()) await rest.take();
      if (signal.aborted) break;
    }
  }
  const { passages, attributes, pending } = collection;
  return { passages, attributes, roots: pending.filter(isPageRoot) };
}

function* collectUnder(root: Node, { passages, attributes, pending }: Collection): Generator<undefined> {
  let passage: Text[] = [];
  let block: Node | undefined;
  const endPassage = () => {
    if (passage.some((node) => hasHan.test(node.data))) passages.push(passage);
    passage = [];
  };
  let walked = 0;
  for (const node of readableNodes(root)) {
    walked += 1;
    if (walked % nodesBetween === 0) yield;
    if (isElement(node)) {
      if (!isInline(node)) endPassage();
      collectAttributes(node, attributes);
      pending.push(...innerRoots(node));
      continue;
    }
    const nodeBlock = blockOf(node);
    if (nodeBlock !== block) endPassage();
    block = nodeBlock;
    passage.push(node);
  }
  endPassage();
}

function collectAttributes(element: Element, attributes: ReadableAttribute[]): void {
  for (const name of readableAttributes(element)) {
    if (hasHan.test(attributeOf(element, name) ?? '')) attributes.push({ element, name });
  }
}

/**
 * The root itself, then elements and text nodes in document order, untouched parts left out whole. Walked by hand: a
 * tree walker calls its filter from outside for each node, which costs ten times the walk.
 */
function* readableNodes(root: Node): Generator<Element | Text> {
  let isEntered = true;
  for (let node: Node | null = root; node; node = nodeAfter(node, root, isEntered)) {
    isEntered = true;
    if (isText(node)) {
      if (!isFrame(parentOf(node))) yield node;
    } else if (isElement(node)) {
      isEntered = !isUntouched(node);
      if (isEntered) yield node;
    }
  }
}

function nodeAfter(node: Node, root: Node, isEntered: boolean): Node | null {
  const first = isEntered ? firstChildOf(node) : null;
  if (first) return first;
  for (let at: Node | null = node; at && at !== root; at = parentOf(at)) {
    const next = nextSiblingOf(at);
    if (next) return next;
  }
  return null;
}

function isElement(node: Node): node is Element {
  return nodeTypeOf(node) === 1;
}

function isPageRoot(node: Node): node is PageRoot {
  return nodeTypeOf(node) === 9 || nodeTypeOf(node) === 11;
}

function isText(node: Node): node is Text {
  return nodeTypeOf(node) === 3;
}
