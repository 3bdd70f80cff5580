/** Collects the words of a page in passages: text that a reader reads in one go, though elements may cut it. */
import { isInline, isUntouched, readableAttributes } from './convertible.ts';

/** Text nodes of one passage, in reading order. */
export type Passage = readonly Text[];

export interface ReadableAttribute {
  readonly element: Element;
  readonly name: string;
}

export interface ReadableParts {
  readonly passages: readonly Passage[];
  readonly attributes: readonly ReadableAttribute[];
}

const hasHan = /[㐀-鿿豈-﫿\ud840-\ud87f]/;

/** Walks without recursion and without layout, so that depth and hidden parts do not matter. */
export function collectReadable(root: Node): ReadableParts {
  const passages: Passage[] = [];
  const attributes: ReadableAttribute[] = [];
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
      continue;
    }
    const nodeBlock = blockOf(node);
    if (nodeBlock !== block) endPassage();
    block = nodeBlock;
    passage.push(node);
  }
  endPassage();
  return { passages, attributes };
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
  const accept = (node: Node) =>
    isElement(node) && isUntouched(node) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT;
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

function isText(node: Node): node is Text {
  return node.nodeType === 3;
}
