/** Shows a page in another script and back: in slices, what the reader sees first, with every original kept. */

import type { ConvertedText } from '../../core/conversion/aligned-converter.ts';
import { toTarget } from '../../core/conversion/alignment.ts';
import { standsInUntouched } from './convertible.ts';
import { Originals } from './originals.ts';
import { collectReadable, type Passage, type ReadableAttribute } from './passages.ts';
import { inSlices, startWithVisible } from './slices.ts';

/** Converts texts to the script that is asked for; same order, same count. May be slow, may reject. */
export type Convert = (texts: readonly string[]) => Promise<readonly ConvertedText[]>;

export interface ScriptChange {
  readonly convert: Convert;
  /** The BCP 47 tag of the script that will be shown, so that fonts follow. */
  readonly lang: string;
  readonly onProgress?: (share: number) => void;
}

/** Enough for a message to be cheap, few enough that writing them never holds the page up. */
const sliceLength = 6000;

/** A node that the page writes back this often within one conversion is left to the page. */
const rewriteLimit = 4;

export class PageScript {
  readonly #document: Document;
  readonly #originals = new Originals();
  #running = new AbortController();
  #rewrites = new WeakMap<Node, number>();

  constructor(document: Document) {
    this.#document = document;
  }

  get originals(): Pick<Originals, 'shownOffset' | 'ownOffset' | 'isOurs'> {
    return this.#originals;
  }

  /** Gives the page back as it wrote itself; its own newer texts stay. */
  restore(): void {
    this.#stop();
    this.#originals.restore();
  }

  /**
   * Resolves when the page is converted, to false where a later call took over. What arrives later is converted
   * as it comes, until `restore`. Where `convert` rejects, what was converted so far is put back.
   */
  async show(change: ScriptChange): Promise<boolean> {
    this.#stop();
    const { signal } = this.#running;
    this.#originals.restore();
    try {
      await this.#convertUnder(this.#document, change, signal);
    } catch (error) {
      if (!signal.aborted) this.restore();
      throw error;
    }
    if (signal.aborted) return false;
    this.#setLanguage(change.lang);
    this.#watch(change, signal);
    return true;
  }

  #stop(): void {
    this.#running.abort();
    this.#running = new AbortController();
    this.#rewrites = new WeakMap();
  }

  async #convertUnder(root: Node, change: ScriptChange, signal: AbortSignal): Promise<void> {
    const { passages, attributes } = collectReadable(root);
    const ordered = root === this.#document ? startWithVisible(this.#document, passages) : passages;
    const total = ordered.length + attributes.length;
    let done = 0;
    const report = (count: number) => {
      done += count;
      change.onProgress?.(done / total);
    };
    await inSlices(
      ordered,
      (passage) => lengthOf(passage),
      sliceLength,
      signal,
      async (slice) => {
        await this.#convertPassages(slice, change.convert, signal);
        report(slice.length);
      },
    );
    await inSlices(
      attributes,
      () => 20,
      sliceLength,
      signal,
      async (slice) => {
        await this.#convertAttributes(slice, change.convert, signal);
        report(slice.length);
      },
    );
  }

  async #convertPassages(passages: readonly Passage[], convert: Convert, signal: AbortSignal): Promise<void> {
    const sources = passages.map((passage) => passage.map((node) => this.#originals.textOf(node)));
    const results = await convert(sources.map((texts) => texts.join('')));
    if (signal.aborted) return;
    passages.forEach((passage, i) => {
      const result = results[i];
      if (result) this.#layBack(passage, sources[i] ?? [], result);
    });
  }

  /** Cuts the converted passage where its nodes meet. A node that the page changed meanwhile is left as it is. */
  #layBack(passage: Passage, sources: readonly string[], result: ConvertedText): void {
    let sourceStart = 0;
    let targetStart = 0;
    passage.forEach((node, i) => {
      const source = sources[i] ?? '';
      const sourceEnd = sourceStart + source.length;
      const isLast = i === passage.length - 1;
      const targetEnd = isLast ? result.text.length : toTarget(result.alignment, sourceEnd, 'end');
      const shown = result.text.slice(targetStart, targetEnd);
      if (this.#originals.textOf(node) === source) {
        this.#originals.writeText(node, { shown, alignment: result.alignment, sourceStart, targetStart });
      }
      sourceStart = sourceEnd;
      targetStart = targetEnd;
    });
  }

  async #convertAttributes(
    slice: readonly ReadableAttribute[],
    convert: Convert,
    signal: AbortSignal,
  ): Promise<void> {
    const sources = slice.map(({ element, name }) => this.#originals.attributeOf(element, name) ?? '');
    const results = await convert(sources);
    if (signal.aborted) return;
    slice.forEach(({ element, name }, i) => {
      const result = results[i];
      if (result && this.#originals.attributeOf(element, name) === sources[i]) {
        this.#originals.writeAttribute(element, name, result.text);
      }
    });
  }

  #setLanguage(lang: string): void {
    const root = this.#document.documentElement;
    for (const element of [root, ...root.querySelectorAll('[lang]')]) {
      const own = this.#originals.attributeOf(element, 'lang');
      if (element === root ? own === null || own === '' || /^zh/i.test(own) : /^zh/i.test(own ?? '')) {
        this.#originals.writeAttribute(element, 'lang', lang);
      }
    }
  }

  #watch(change: ScriptChange, signal: AbortSignal): void {
    const observer = new MutationObserver((records) => {
      const roots = [...changedRoots(records)].filter((node) => this.#isWanted(node));
      for (const root of roots) {
        // A page may be left, or the worker gone, between a change and its conversion: the text then stays as it is.
        this.#convertUnder(root, { convert: change.convert, lang: change.lang }, signal).catch(
          () => undefined,
        );
      }
    });
    observer.observe(this.#document, { subtree: true, childList: true, characterData: true });
    signal.addEventListener('abort', () => observer.disconnect());
  }

  #isWanted(node: Node): boolean {
    if (!node.isConnected || standsInUntouched(node)) return false;
    if (node.nodeType === 3 && this.#originals.isOurs(node as Text)) return false;
    const rewrites = (this.#rewrites.get(node) ?? 0) + 1;
    this.#rewrites.set(node, rewrites);
    return rewrites <= rewriteLimit;
  }
}

function changedRoots(records: readonly MutationRecord[]): Set<Node> {
  const roots = new Set<Node>();
  for (const record of records) {
    if (record.type === 'characterData') roots.add(record.target);
    for (const node of record.addedNodes) {
      if (node.nodeType === 1 || node.nodeType === 3) roots.add(node);
    }
  }
  return roots;
}

function lengthOf(passage: Passage): number {
  return passage.reduce((length, node) => length + node.data.length, 0);
}
