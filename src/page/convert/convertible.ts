/** Which parts of a page hold words that a reader reads: only these change their script. */
import {
  attributeOf,
  hasAttributeOn,
  hasAttributesOn,
  hasClass,
  nodeTypeOf,
  parentOf,
  shadowRootOf,
  tagNameOf,
} from '../native-members.ts';

/** A tree of its own within a page: the document, that of a frame, or an open shadow root. */
export type PageRoot = Document | ShadowRoot;

/** Elements that stand inside a line of text: words may run on through them. All others end a passage. */
const inlineElements = new Set(
  'A ABBR B BDI BDO BIG CITE DEL DFN EM FONT I INS KBD LABEL MARK Q RB RUBY S SMALL SPAN STRIKE STRONG SUB SUP TIME TT U VAR WBR'.split(
    ' ',
  ),
);

/** Elements whose text is not prose, or is the reader's own input. */
const untouchedElements = new Set(
  'AUDIO CANVAS CODE EMBED MATH NOSCRIPT OBJECT SAMP SCRIPT STYLE SVG TEMPLATE TEXTAREA VIDEO'.split(' '),
);

export const readAttributes = ['title', 'alt', 'placeholder', 'aria-label'] as const;

/** What a button says is also what its form sends, where it has a name: such a one stays. */
const buttonTypes = new Set(['button', 'submit', 'reset']);

export function isInline(element: Element): boolean {
  return inlineElements.has(tagNameOf(element));
}

/** Looks at the element alone; what stands in an untouched element is untouched with it. */
export function isUntouched(element: Element): boolean {
  if (untouchedElements.has(tagNameOf(element).toUpperCase())) return true;
  if (!hasAttributesOn(element)) return false;
  return (
    attributeOf(element, 'translate') === 'no' ||
    hasClass(element, 'notranslate') ||
    isEditable(element) ||
    isOtherLanguage(attributeOf(element, 'lang')) ||
    isCodeBlock(element)
  );
}

/**
 * Looks at the ancestors too, out of shadow roots and frames: for nodes that are met alone, after a change of the
 * page.
 */
export function standsInUntouched(node: Node): boolean {
  for (let at = outerOf(node); at; at = outerOf(at)) {
    if (nodeTypeOf(at) === 1 && isUntouched(at as Element)) return true;
  }
  return false;
}

function outerOf(node: Node): Node | null {
  const parent = parentOf(node);
  if (parent) return parent;
  if (nodeTypeOf(node) === 11 && 'host' in node) return node.host as Element;
  return nodeTypeOf(node) === 9 ? ((node as Document).defaultView?.frameElement ?? null) : null;
}

/** The trees that an element opens: its shadow root, its frame's document. Closed and foreign ones do not show. */
export function innerRoots(element: Element): PageRoot[] {
  const shadow = shadowRootOf(element);
  const roots: PageRoot[] = shadow ? [shadow] : [];
  const inner = isFrame(element) ? (element as HTMLIFrameElement).contentDocument : null;
  // A document in design mode is an editor.
  if (inner?.documentElement && inner.designMode !== 'on') roots.push(inner);
  return roots;
}

/** What stands between a frame's tags is for browsers without frames. */
export function isFrame(node: Node | null): boolean {
  return node !== null && nodeTypeOf(node) === 1 && /^I?FRAME$/.test(tagNameOf(node as Element));
}

/** The attributes of an element that readers see or hear, by name. */
export function readableAttributes(element: Element): string[] {
  if (!hasAttributesOn(element)) return [];
  const names: string[] = readAttributes.filter((name) => hasAttributeOn(element, name));
  if (
    tagNameOf(element) === 'INPUT' &&
    buttonTypes.has(element.getAttribute('type') ?? '') &&
    element.hasAttribute('value') &&
    !(element.getAttribute('type') === 'submit' && element.hasAttribute('name'))
  ) {
    names.push('value');
  }
  if (/^OPT(?:ION|GROUP)$/.test(tagNameOf(element)) && element.hasAttribute('label')) names.push('label');
  return names;
}

function isEditable(element: Element): boolean {
  const value = attributeOf(element, 'contenteditable');
  return (value !== null && value !== 'false') || attributeOf(element, 'role') === 'textbox';
}

/** Japanese and Korean use the same characters in their own forms. */
function isOtherLanguage(lang: string | null): boolean {
  return lang !== null && /^(?:ja|ko)\b/i.test(lang);
}

function isCodeBlock(element: Element): boolean {
  return (
    tagNameOf(element) === 'PRE' && /\b(?:code|highlight|language-|prettyprint)/i.test(element.className)
  );
}

/** The nearest ancestor that is no inline element: two texts with different ones are never one phrase. */
export function blockOf(node: Text): Node | undefined {
  let parent = parentOf(node);
  while (parent && nodeTypeOf(parent) === 1 && isInline(parent as Node as Element)) parent = parentOf(parent);
  return parent ?? undefined;
}
