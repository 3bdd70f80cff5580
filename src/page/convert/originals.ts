/** Keeps what the page itself wrote, for every node and attribute that we changed, so that it can all go back. */
import { type Alignment, type Side, toSource, toTarget } from '../../core/conversion/alignment.ts';
import { attributeOf, nodeTypeOf, parentOf, removeAttributeFrom, setAttributeOn } from '../native-members.ts';
import { blockOf } from './convertible.ts';

interface ShownText {
  readonly original: string;
  /** What we wrote; where the node holds something else by now, the page has written since, and that wins. */
  readonly shown: string;
  /** Of the whole passage that the node is part of, with the node's place in both its texts. */
  readonly alignment: Alignment;
  readonly sourceStart: number;
  readonly targetStart: number;
}

interface ShownAttribute {
  readonly original: string | null;
  readonly shown: string;
}

/** The language of a document costs its style as much as so many characters cost its layout. */
const languageWeight = 50_000;

export class Originals {
  readonly #texts = new Map<Text, ShownText>();
  readonly #attributes = new Map<Element, Map<string, ShownAttribute>>();
  /** The last words that we put into a node, the page's own ones too where we gave them back. */
  readonly #written = new WeakMap<Text, string>();

  get isEmpty(): boolean {
    return this.#texts.size === 0 && this.#attributes.size === 0;
  }

  /** The page's own text of a node, whatever is shown now. */
  textOf(node: Text): string {
    const kept = this.#texts.get(node);
    return kept?.shown === node.data ? kept.original : node.data;
  }

  attributeOf(element: Element, name: string): string | null {
    const present = attributeOf(element, name);
    const kept = this.#attributes.get(element)?.get(name);
    return kept?.shown === present ? kept.original : present;
  }

  /** True where the node holds just what we wrote last, or gave back. */
  isOurs(node: Text): boolean {
    return this.#written.get(node) === node.data;
  }

  isOurAttribute(element: Element, name: string): boolean {
    const kept = this.#attributes.get(element)?.get(name);
    return kept !== undefined && kept.shown === attributeOf(element, name);
  }

  /** What a form sends for an option without a value is its text: that must not change with the script. */
  keepOptionValue(node: Text): void {
    const option = node.parentElement;
    if (option?.tagName !== 'OPTION') return;
    if (option.hasAttribute('value') && !this.isOurAttribute(option, 'value')) return;
    const texts = [...option.childNodes].map((child) =>
      child.nodeType === 3 ? this.textOf(child as Text) : '',
    );
    this.writeAttribute(
      option,
      'value',
      texts
        .join('')
        .replaceAll(/[\t\n\f\r ]+/g, ' ')
        .trim(),
    );
  }

  writeText(node: Text, shown: Omit<ShownText, 'original'>): void {
    const original = this.textOf(node);
    if (shown.shown === original) {
      this.#texts.delete(node);
    } else {
      this.#texts.set(node, { ...shown, original });
    }
    this.#write(node, shown.shown);
  }

  writeAttribute(element: Element, name: string, shown: string): void {
    const original = this.attributeOf(element, name);
    const kept = this.#attributes.get(element) ?? new Map<string, ShownAttribute>();
    if (shown === original) kept.delete(name);
    else kept.set(name, { original, shown });
    this.#attributes.set(element, kept);
    if (attributeOf(element, name) !== shown) setAttributeOn(element, name, shown);
  }

  /** Gives back every node and attribute that still holds what we wrote. */
  restore(): void {
    for (const _ of this.restoring());
  }

  /**
   * The same piece by piece, in the order of conversion; yields what each piece weighs in UTF-16 code units. The
   * languages of whole documents come first: while their parts still have languages of their own, that costs no
   * layout.
   */
  *restoring(): Generator<number> {
    for (const element of this.#attributes.keys()) {
      if (!isRootElement(element)) continue;
      this.#restoreAttributes(element);
      yield languageWeight;
    }
    for (const [node, { original, shown }] of this.#texts) {
      this.#texts.delete(node);
      if (node.data === shown) this.#write(node, original);
      const block = blockOf(node);
      if (block && nodeTypeOf(block) === 1) this.#restoreAttributes(block as Element);
      yield original.length;
    }
    for (const element of this.#attributes.keys()) {
      this.#restoreAttributes(element);
      yield 1;
    }
  }

  #restoreAttributes(element: Element): void {
    const attributes = this.#attributes.get(element) ?? [];
    this.#attributes.delete(element);
    for (const [name, { original, shown }] of attributes) {
      if (attributeOf(element, name) !== shown) continue;
      if (original === null) removeAttributeFrom(element, name);
      else setAttributeOn(element, name, original);
    }
  }

  #write(node: Text, data: string): void {
    this.#written.set(node, data);
    if (node.data !== data) node.data = data;
  }

  /** Where an offset of the node's own text stands in the text that is shown. */
  shownOffset(node: Text, offset: number, side: Side): number {
    const kept = this.#texts.get(node);
    if (kept?.shown !== node.data) return Math.min(offset, node.data.length);
    const at = toTarget(kept.alignment, kept.sourceStart + offset, side) - kept.targetStart;
    return Math.max(0, Math.min(at, node.data.length));
  }

  /** The way back: where an offset of what is shown stands in the node's own text. */
  ownOffset(node: Text, offset: number, side: Side): number {
    const kept = this.#texts.get(node);
    if (kept?.shown !== node.data) return offset;
    const at = toSource(kept.alignment, kept.targetStart + offset, side) - kept.sourceStart;
    return Math.max(0, Math.min(at, kept.original.length));
  }
}

/** The topmost element of a document. */
export function isRootElement(element: Element): boolean {
  const parent = parentOf(element);
  return parent !== null && nodeTypeOf(parent) === 9;
}
