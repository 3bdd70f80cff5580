/** Which parts of a page hold words that a reader reads: only these change their script. */

/** Elements that stand inside a line of text: words may run on through them. All others end a passage. */
const inlineElements = new Set(
  'A ABBR B BDI BDO BIG CITE DEL DFN EM FONT I INS KBD LABEL MARK Q RB RUBY S SMALL SPAN STRIKE STRONG SUB SUP TIME TT U VAR WBR'.split(
    ' ',
  ),
);

/** Elements whose text is not prose, or is the reader's own input. */
const untouchedElements = new Set(
  'AUDIO CANVAS CODE EMBED IFRAME MATH NOSCRIPT OBJECT SAMP SCRIPT STYLE SVG TEMPLATE TEXTAREA VIDEO'.split(
    ' ',
  ),
);

const readAttributes = ['title', 'alt', 'placeholder', 'aria-label'] as const;

const buttonTypes = new Set(['button', 'submit', 'reset']);

export function isInline(element: Element): boolean {
  return inlineElements.has(element.tagName);
}

/** Looks at the element alone; what stands in an untouched element is untouched with it. */
export function isUntouched(element: Element): boolean {
  return (
    untouchedElements.has(element.tagName.toUpperCase()) ||
    element.getAttribute('translate') === 'no' ||
    element.classList.contains('notranslate') ||
    isEditable(element) ||
    isOtherLanguage(element.getAttribute('lang')) ||
    isCodeBlock(element)
  );
}

/** Looks at the ancestors too: for nodes that are met alone, after a change of the page. */
export function standsInUntouched(node: Node): boolean {
  for (let element = node.parentElement; element; element = element.parentElement) {
    if (isUntouched(element)) return true;
  }
  return false;
}

/** The attributes of an element that readers see or hear, by name. */
export function readableAttributes(element: Element): string[] {
  const names: string[] = readAttributes.filter((name) => element.hasAttribute(name));
  if (
    element.tagName === 'INPUT' &&
    buttonTypes.has(element.getAttribute('type') ?? '') &&
    element.hasAttribute('value')
  ) {
    names.push('value');
  }
  return names;
}

function isEditable(element: Element): boolean {
  const value = element.getAttribute('contenteditable');
  return value !== null && value !== 'false';
}

/** Japanese and Korean use the same characters in their own forms. */
function isOtherLanguage(lang: string | null): boolean {
  return lang !== null && /^(?:ja|ko)\b/i.test(lang);
}

function isCodeBlock(element: Element): boolean {
  return element.tagName === 'PRE' && /\b(?:code|highlight|language-|prettyprint)/i.test(element.className);
}
