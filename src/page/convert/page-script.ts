/** Shows a page in another script and back: in slices, what the reader sees first, with every original kept. */
import type { ConvertedText } from '../../core/conversion/aligned-converter.ts';
import { toTarget } from '../../core/conversion/alignment.ts';
import type { Repair } from '../../core/conversion/find-repairs.ts';
import { nodeTypeOf } from '../native-members.ts';
import { blockOf } from './convertible.ts';
import { isRootElement, Originals } from './originals.ts';
import { writeLanguage } from './page-language.ts';
import { collectReadable, type Passage, type ReadableAttribute } from './passages.ts';
import { PageRepairs, type PlacedRepair } from './repairs.ts';
import { inSlices, nextTask, type SlicedWork, startWithVisible, type Writing, workOff } from './slices.ts';
import { type ChangeWatch, watchChanges } from './watch-changes.ts';

export interface ConvertedPassage extends ConvertedText {
  /** What was mended, where the text was half-converted. */
  readonly repairs?: readonly Repair[];
}

/** Converts texts to the script that is asked for; same order, same count. May be slow, may reject. */
export type Convert = (texts: readonly string[]) => Promise<readonly ConvertedPassage[]>;

export interface ScriptChange {
  readonly convert: Convert;
  /** The BCP 47 tag of the script that will be shown, so that fonts follow. */
  readonly lang: string;
  readonly onProgress?: (share: number) => void;
  /** The page writes back what we write: what it writes from now on is left as it is. */
  readonly onFight?: () => void;
}

/**
 * Where a document of more UTF-16 code units changes its language at once, it is laid out anew at once. Its blocks
 * then get theirs one by one, before it.
 */
const longPage = 50_000;

/** An attribute weighs as much as so many characters of text. */
const attributeSize = 20;

interface Conversion extends ScriptChange {
  readonly signal: AbortSignal;
  readonly changes: ChangeWatch;
}

export class PageScript {
  readonly #document: Document;
  readonly #originals = new Originals();
  readonly #repairs = new PageRepairs();
  readonly #writing: Writing;
  #running = new AbortController();

  /** `quietly` is handed whatever writes into the page, and must run it at once. */
  constructor(document: Document, quietly: Writing['quietly'] = (write) => write()) {
    this.#document = document;
    const settle = () => void document.documentElement?.getBoundingClientRect();
    this.#writing = { quietly, settle };
  }

  get originals(): Pick<Originals, 'shownOffset' | 'ownOffset' | 'isOurs' | 'textOf'> {
    return this.#originals;
  }

  /** The mended words that are shown now, in the order of conversion. */
  get repairs(): readonly PlacedRepair[] {
    return this.#repairs.standing((node) => this.#originals.isOurs(node));
  }

  /** Gives the page back as it wrote itself; its own newer texts stay, and so do copies that it made of converted ones. */
  restore(): void {
    this.#stop();
    this.#writing.quietly(() => this.#originals.restore());
  }

  /** The same in slices, for a reader who looks on; resolves to false where a later call took over. */
  async restoreCalmly(): Promise<boolean> {
    this.#stop();
    const { signal } = this.#running;
    await workOff(this.#originals.restoring(), this.#writing, signal);
    return !signal.aborted;
  }

  /**
   * Resolves when the page is converted, to false where a later call took over. What arrives later is converted
   * as it comes, until `restore`. Where `convert` rejects, what was converted so far is put back.
   */
  async show(change: ScriptChange): Promise<boolean> {
    this.#stop();
    const { signal } = this.#running;
    await workOff(this.#originals.restoring(), this.#writing, signal);
    if (signal.aborted) return false;
    const conversion = { ...change, signal, changes: this.#watch(change, signal) };
    try {
      await this.#convertUnder(this.#document, conversion);
    } catch (error) {
      if (signal.aborted) return false;
      this.restore();
      throw error;
    }
    // Whoever waits for us has work of its own, which need not join with the style of a new language.
    this.#writing.settle();
    await nextTask();
    return !signal.aborted;
  }

  #stop(): void {
    this.#repairs.clear();
    this.#running.abort();
    this.#running = new AbortController();
  }

  async #convertUnder(root: Node, conversion: Conversion): Promise<void> {
    const { convert, signal, onProgress, changes } = conversion;
    const { passages, attributes, roots } = await collectReadable(root, changes.watch, signal);
    const blockLanguage = lengthOfAll(passages) > longPage ? conversion.lang : undefined;
    const total = passages.length + attributes.length;
    let done = 0;
    const report = (count: number) => {
      done += count;
      onProgress?.(done / total);
    };
    const writing: Writing = {
      ...this.#writing,
      quietly: (write) => this.#writing.quietly(() => changes.quietly(write)),
    };
    const ordered = root === this.#document ? startWithVisible(this.#document, passages) : passages;
    await inSlices(ordered, this.#textWork(convert, blockLanguage, report), writing, signal);
    await inSlices(attributes, this.#attributeWork(convert, report), writing, signal);
    if (signal.aborted) return;
    writing.quietly(() => {
      for (const inner of roots) writeLanguage(inner, conversion.lang, this.#originals);
    });
  }

  #textWork(
    convert: Convert,
    blockLanguage: string | undefined,
    report: (count: number) => void,
  ): SlicedWork<Passage, PreparedTexts> {
    return {
      sizeOf: lengthOf,
      prepare: async (slice) => {
        const sources = slice.map((passage) => passage.map((node) => this.#originals.textOf(node)));
        return { sources, results: await convert(sources.map((texts) => texts.join(''))) };
      },
      apply: (slice, { sources, results }) => {
        slice.forEach((passage, i) => {
          const result = results[i];
          if (!result) return;
          this.#layBack(passage, sources[i] ?? [], result);
          if (blockLanguage) this.#setBlockLanguage(passage, blockLanguage);
        });
        report(slice.length);
      },
    };
  }

  /** Cuts the converted passage where its nodes meet. A node that the page changed meanwhile is left as it is. */
  #layBack(passage: Passage, sources: readonly string[], result: ConvertedPassage): void {
    let sourceStart = 0;
    let targetStart = 0;
    passage.forEach((node, i) => {
      const source = sources[i] ?? '';
      const sourceEnd = sourceStart + source.length;
      const isLast = i === passage.length - 1;
      const targetEnd = isLast ? result.text.length : toTarget(result.alignment, sourceEnd, 'end');
      const shown = result.text.slice(targetStart, targetEnd);
      if (this.#originals.textOf(node) === source) {
        if (shown !== source) this.#originals.keepOptionValue(node);
        this.#originals.writeText(node, { shown, alignment: result.alignment, sourceStart, targetStart });
        if (result.repairs) this.#repairs.keep(node, result.repairs, targetStart, targetEnd);
      }
      sourceStart = sourceEnd;
      targetStart = targetEnd;
    });
  }

  #setBlockLanguage([node]: Passage, lang: string): void {
    const block = node && blockOf(node);
    if (!block || nodeTypeOf(block) !== 1 || isRootElement(block as Element)) return;
    const element = block as Element;
    if (this.#originals.attributeOf(element, 'lang') === null) {
      this.#originals.writeAttribute(element, 'lang', lang);
    }
  }

  #attributeWork(
    convert: Convert,
    report: (count: number) => void,
  ): SlicedWork<ReadableAttribute, PreparedAttributes> {
    return {
      sizeOf: () => attributeSize,
      prepare: async (slice) => {
        const sources = slice.map(({ element, name }) => this.#originals.attributeOf(element, name) ?? '');
        return { sources, results: await convert(sources) };
      },
      apply: (slice, { sources, results }) => {
        slice.forEach(({ element, name }, i) => {
          const result = results[i];
          if (result && this.#originals.attributeOf(element, name) === sources[i]) {
            this.#originals.writeAttribute(element, name, result.text);
          }
        });
        report(slice.length);
      },
    };
  }

  #watch(change: ScriptChange, signal: AbortSignal): ChangeWatch {
    const { convert, lang, onFight } = change;
    const changes = watchChanges(
      {
        isOurs: (node, attribute) =>
          attribute === null
            ? nodeTypeOf(node) === 3 && this.#originals.isOurs(node as Text)
            : this.#originals.isOurAttribute(node as Element, attribute),
        onFight: () => onFight?.(),
        // A page may be left, or the worker gone, between a change and its conversion: the text then stays as it is.
        onChange: (node) =>
          void this.#convertUnder(node, { convert, lang, signal, changes }).catch(() => undefined),
      },
      signal,
    );
    return changes;
  }
}

interface PreparedTexts {
  readonly sources: readonly (readonly string[])[];
  readonly results: readonly ConvertedPassage[];
}

interface PreparedAttributes {
  readonly sources: readonly string[];
  readonly results: readonly ConvertedText[];
}

function lengthOf(passage: Passage): number {
  return passage.reduce((length, node) => length + node.data.length, 0);
}

function lengthOfAll(passages: readonly Passage[]): number {
  return passages.reduce((length, passage) => length + lengthOf(passage), 0);
}
