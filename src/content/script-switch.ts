/** Shows the page in the script that its reader asks for; the background's converter does the words. */
import type { ArticleScript } from '../core/annotated-article.ts';
import type { ConversionException } from '../core/conversion/convert-around.ts';
import { routeBetween } from '../core/conversion/routes.ts';
import { type ConvertedPassages, callBackground } from '../extension/messages.ts';
import type { PageRepairsLook } from '../extension/page-state.ts';
import { loadScriptExceptions } from '../extension/script-exceptions-store.ts';
import type { ScriptMode } from '../extension/script-modes.ts';
import { languageOfMode } from '../interface/page-language.ts';
import { type ConvertedPassage, PageScript } from '../page/convert/page-script.ts';
import { tintRepairs } from '../page/convert/repair-layer.ts';
import { countRepairs } from './count-repairs.ts';

export interface ScriptListener {
  /** A share of the page is converted: 0 to 1. */
  onProgress(share: number): void;
  /** The page fights back; it is left alone from now on. */
  onFight(): void;
}

/** What the words of a page are in, and whose names stand in them. */
export interface PageWords {
  readonly source: ArticleScript;
  readonly names: readonly string[];
}

export class ScriptSwitch {
  readonly #document: Document;
  readonly #pageScript: PageScript;
  #mode: ScriptMode = 'original';
  #isContested = false;
  #showsRepairs = false;

  /** `quietly` runs what writes into the page, out of sight of whoever watches the page for changes of its own. */
  constructor(document: Document, quietly: (write: () => void) => void) {
    this.#document = document;
    this.#pageScript = new PageScript(document, quietly);
  }

  /** The script that was asked for last. */
  get mode(): ScriptMode {
    return this.#mode;
  }

  /** True where the page wrote back what the last conversion wrote. */
  get isContested(): boolean {
    return this.#isContested;
  }

  /** Offsets in the page's nodes before and after conversion, and their own texts. */
  get offsets(): PageScript['originals'] {
    return this.#pageScript.originals;
  }

  /** A node's text as the page wrote it, whatever is shown. */
  ownText(node: Text): string {
    return this.#pageScript.originals.textOf(node);
  }

  /** `undefined` where nothing was mended. */
  get repairs(): PageRepairsLook | undefined {
    return countRepairs(this.#pageScript.repairs, this.#showsRepairs);
  }

  /** True where a node holds just what a conversion wrote last. */
  wrote(node: Text): boolean {
    return this.#pageScript.originals.isOurs(node);
  }

  /**
   * Resolves when the page is shown in `mode`, or when a later call took over. Rejects where the converter cannot
   * be reached; the page is then shown as it came. `names` are those of people in the page's own text.
   */
  async show(mode: ScriptMode, words: PageWords, listener: ScriptListener): Promise<void> {
    this.#mode = mode;
    this.#isContested = false;
    tintRepairs(this.#document, []);
    if (mode === 'original' || routeBetween(words.source, mode).length === 0) {
      await this.#pageScript.restoreCalmly();
      return;
    }
    try {
      await this.#convert(mode, words, listener);
    } catch (error) {
      if (this.#mode === mode) this.#mode = 'original';
      throw error;
    }
    this.showRepairs(this.#showsRepairs);
  }

  async #convert(
    mode: Exclude<ScriptMode, 'original'>,
    words: PageWords,
    { onProgress, onFight }: ScriptListener,
  ): Promise<void> {
    const loading: Promise<readonly ConversionException[]> = loadScriptExceptions().catch(() => []);
    const convert = async (texts: readonly string[]) => {
      const exceptions = await loading;
      return unpackPassages(await callBackground('convertPassages', { texts, mode, exceptions, ...words }));
    };
    // The first converter takes its time to be built: it begins while the page is walked.
    convert([]).catch(() => undefined);
    await this.#pageScript.show({
      convert,
      lang: languageOfMode[mode],
      onProgress,
      onFight: () => {
        this.#isContested = true;
        onFight();
      },
    });
  }

  /** Tints the mended words, or takes the tint away. */
  showRepairs(on: boolean): void {
    this.#showsRepairs = on;
    tintRepairs(this.#document, on ? this.#pageScript.repairs : []);
  }

  /** Gives the page back at once, without waiting for anything. */
  restore(): void {
    this.#mode = 'original';
    tintRepairs(this.#document, []);
    this.#pageScript.restore();
  }
}

function unpackPassages({ texts, alignments, repairs }: ConvertedPassages): ConvertedPassage[] {
  const moved = new Map(alignments);
  const passages = texts.map((text, index) => ({ text, alignment: moved.get(index) ?? [] }));
  if (repairs.length === 0) return passages;
  const mended = texts.map((_): NonNullable<ConvertedPassage['repairs']>[number][] => []);
  for (const [index, start, end, from] of repairs) {
    mended[index]?.push({ start, end, from, to: texts[index]?.slice(start, end) ?? '' });
  }
  return passages.map((passage, index) => ({ ...passage, repairs: mended[index] ?? [] }));
}
