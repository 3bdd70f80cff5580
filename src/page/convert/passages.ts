/** Collects the words of a page in passages: text that a reader reads in one go, though elements may cut it. */
import {
  innerRoots,
  isFrame,
  isInline,
  isUntouched,
  type PageRoot,
  readableAttributes,
} from './convertible.ts';

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

/** Walks without recursion and without layout, so that depth and hidden parts do not matter. */
export function collectReadable(root: Node): ReadableParts {
  const collection: Collection = { passages: [], attributes: [], pending: [root] };
  for (const inner of collection.pending) collectUnder(inner, collection);
  const { passages, attributes, pending } = collection;
  return { passages, attributes, roots: pending.filter(isPageRoot) };
}

function collectUnder(root: Node, { passages, attributes, pending }: Collection): void {
  let passage: Text[] = [];
  let block: Node | undefined;
  const endPassage = () => {
    if (passage.some((node) => hasHan.test(node.data))) passages.push(passage);
    passage = [];
  };
  for (const node of readableNodes(root)) {
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
    if (hasHan.test(element.getAttribute(name) ?? '')) attributes.push({ element, name });
  }
}

/** The root itself, then elements and text nodes in document order, untouched parts left out whole. */
function* readableNodes(root: Node): Generator<Element | Text> {
  const document = root.ownerDocument ?? (root as Document);
  if (isElement(root) && isUntouched(root)) return;
  if (isElement(root) || isText(root)) yield root;
  const accept = (node: Node) => {
    const isLeftOut = isElement(node) ? isUntouched(node) : isFrame(node.parentNode);
    return isLeftOut ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT;
  };
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, accept);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) yield node as Element | Text;
}

/** The nearest ancestor that is no inline element: two texts with different ones are never one phrase. */
function blockOf(node: Text): Node | undefined {
  let parent = node.parentNode;
  while (parent && isElement(parent) && isInline(parent)) parent = parent.parentNode;
  return parent ?? undefined;
}

function isElement(node: Node): node is Element {
  return node.nodeType === 1;
}

function isPageRoot(node: Node): node is PageRoot {
  return node.nodeType === 9 || node.nodeType === 11;
}

function isText(node: Node): node is Text {
  return node.nodeType === 3;
}
