/** Shows the page in the script that its reader asks for; the background's converter does the words. */
import type { ArticleScript } from '../core/annotated-article.ts';
import type { ConvertedText } from '../core/conversion/aligned-converter.ts';
import { routeBetween } from '../core/conversion/routes.ts';
import { type ConvertedPassages, callBackground } from '../extension/messages.ts';
import type { ScriptMode } from '../extension/script-modes.ts';
import { PageScript } from '../page/convert/page-script.ts';

/** BCP 47, so that the browser takes the fonts of the script. */
const languageOf: Record<Exclude<ScriptMode, 'original'>, string> = {
  simplified: 'zh-Hans',
  traditional: 'zh-Hant',
  taiwan: 'zh-TW',
  'taiwan-phrases': 'zh-TW',
  'hong-kong': 'zh-HK',
};

export class ScriptSwitch {
  readonly #pageScript: PageScript;
  #mode: ScriptMode = 'original';

  /** `quietly` runs what writes into the page, out of sight of whoever watches the page for changes of its own. */
  constructor(document: Document, quietly: (write: () => void) => void) {
    this.#pageScript = new PageScript(document, quietly);
  }

  /** The script that was asked for last. */
  get mode(): ScriptMode {
    return this.#mode;
  }

  /** Offsets in the page's nodes before and after conversion. */
  get offsets(): Pick<PageScript['originals'], 'shownOffset' | 'ownOffset'> {
    return this.#pageScript.originals;
  }

  /** A node's text as the page wrote it, whatever is shown. */
  ownText(node: Text): string {
    return this.#pageScript.originals.textOf(node);
  }

  /** True where a node holds just what a conversion wrote last. */
  wrote(node: Text): boolean {
    return this.#pageScript.originals.isOurs(node);
  }

  /**
   * Resolves when the page is shown in `mode`, or when a later call took over. Rejects where the converter cannot
   * be reached; the page is then shown as it came. `names` are those of people in the page's own text.
   */
  async show(
    mode: ScriptMode,
    source: ArticleScript,
    names: readonly string[],
    onProgress: (share: number) => void,
  ): Promise<void> {
    this.#mode = mode;
    if (mode === 'original' || routeBetween(source, mode).length === 0) {
      await this.#pageScript.restoreCalmly();
      return;
    }
    const convert = async (texts: readonly string[]) =>
      unpackPassages(await callBackground('convertPassages', { texts, source, mode, names }));
    try {
      // The first converter takes its time to be built: it begins while the page is walked.
      convert([]).catch(() => undefined);
      await this.#pageScript.show({
        convert,
        lang: languageOf[mode],
        onProgress,
      });
    } catch (error) {
      if (this.#mode === mode) this.#mode = 'original';
      throw error;
    }
  }

  /** Gives the page back at once, without waiting for anything. */
  restore(): void {
    this.#mode = 'original';
    this.#pageScript.restore();
  }

  /** The script that a toggle goes to: back where one is shown, else the one that the page is not in. */
  other(source: ArticleScript): ScriptMode {
    if (this.#mode !== 'original') return 'original';
    return source === 'Hans' ? 'traditional' : 'simplified';
  }
}

function unpackPassages({ texts, alignments }: ConvertedPassages): ConvertedText[] {
  const moved = new Map(alignments);
  return texts.map((text, index) => ({ text, alignment: moved.get(index) ?? [] }));
}
