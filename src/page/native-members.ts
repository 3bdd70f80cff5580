/**
 * Reads members of nodes past what a form shows in their place: `<input name="firstChild">` stands before its
 * form's own `firstChild`, for content scripts too. https://html.spec.whatwg.org/multipage/forms.html#the-form-element
 */

/** The getter is looked up on the first node that is asked, and serves all others. */
function getterOf<N extends Node, T>(name: string): (node: N) => T {
  let get: ((this: N) => T) | undefined;
  return (node) => {
    get ??= descriptorOf(node, name)?.get as (this: N) => T;
    return get.call(node);
  };
}

function methodOf<N extends Node, P extends readonly unknown[], T>(
  name: string,
): (node: N, ...parameters: P) => T {
  let method: ((this: N, ...parameters: P) => T) | undefined;
  return (node, ...parameters) => {
    method ??= descriptorOf(node, name)?.value as (this: N, ...parameters: P) => T;
    return method.call(node, ...parameters);
  };
}

function descriptorOf(node: Node, name: string): PropertyDescriptor | undefined {
  for (let at: unknown = Object.getPrototypeOf(node); at; at = Object.getPrototypeOf(at)) {
    const found = Object.getOwnPropertyDescriptor(at, name);
    if (found) return found;
  }
  return undefined;
}

export const documentOf = getterOf<Node, Document | null>('ownerDocument');
export const nodeTypeOf = getterOf<Node, number>('nodeType');
export const parentOf = getterOf<Node, (Node & ParentNode) | null>('parentNode');
export const parentElementOf = getterOf<Node, HTMLElement | null>('parentElement');
export const firstChildOf = getterOf<Node, ChildNode | null>('firstChild');
export const nextSiblingOf = getterOf<Node, ChildNode | null>('nextSibling');
export const textContentOf = getterOf<Node, string | null>('textContent');
export const isConnectedNow = getterOf<Node, boolean>('isConnected');
export const containsNode = methodOf<Node, [other: Node | null], boolean>('contains');

export const localNameOf = getterOf<Element, string>('localName');
export const tagNameOf = getterOf<Element, string>('tagName');
export const firstElementChildOf = getterOf<Element, Element | null>('firstElementChild');
export const nextElementSiblingOf = getterOf<Element, Element | null>('nextElementSibling');
export const shadowRootOf = getterOf<Element, ShadowRoot | null>('shadowRoot');
export const attributeOf = methodOf<Element, [name: string], string | null>('getAttribute');
export const hasAttributeOn = methodOf<Element, [name: string], boolean>('hasAttribute');
export const hasAttributesOn = methodOf<Element, [], boolean>('hasAttributes');
export const setAttributeOn = methodOf<Element, [name: string, value: string], void>('setAttribute');
export const removeAttributeFrom = methodOf<Element, [name: string], void>('removeAttribute');
export const scrollIntoView = methodOf<Element, [options: ScrollIntoViewOptions], void>('scrollIntoView');
export const hasClass = (element: Element, name: string) =>
  attributeOf(element, 'class')?.split(/\s+/).includes(name) === true;
export const linksIn = (element: Element) => elementsIn(element, 'a');

const elementsIn = methodOf<Element, [tag: string], HTMLCollectionOf<Element>>('getElementsByTagName');
