/** The script of a page as its reader's session handles it: what it is in, where it stands, how far it has come. */
import type { ArticleScript } from '../core/annotated-article.ts';
import { detectScript } from '../core/index.ts';
import type { PageLook } from '../extension/page-state.ts';
import type { ScriptMode } from '../extension/script-modes.ts';
import { scriptToToggle } from '../extension/script-to-open.ts';
import type { OpenArticle } from './open-article.ts';
import { ScriptSwitch } from './script-switch.ts';

/** A page without an article is judged by so much of its text (UTF-16 code units). */
const scriptSampleLength = 20_000;

/** Viewers are told of a conversion's progress no more often than this. */
const progressMs = 500;

export interface ScriptSession {
  readonly article: OpenArticle | undefined;
  /** Runs what writes into the page. */
  writeQuietly(write: () => void): void;
  /** The page looks another way, or will in a moment. */
  tellLook(): void;
}

export class ScriptControl {
  readonly page: ScriptSwitch;
  readonly #document: Document;
  readonly #session: ScriptSession;
  #progress: number | undefined;
  #toldMs = 0;

  constructor(document: Document, session: ScriptSession) {
    this.#document = document;
    this.#session = session;
    this.page = new ScriptSwitch(document, (write) => session.writeQuietly(write));
  }

  get look(): Omit<PageLook, 'marks'> {
    const { mode, repairs, isContested } = this.page;
    return {
      script: mode,
      ...(this.#progress === undefined ? {} : { conversionProgress: this.#progress }),
      ...(repairs ? { repairs } : {}),
      ...(isContested ? { isContested } : {}),
    };
  }

  /** Of the page as it came. */
  get ownScript(): ArticleScript {
    const script = this.#session.article?.annotated.article.script;
    return script ?? detectScript((this.#document.body?.textContent ?? '').slice(0, scriptSampleLength));
  }

  async show(mode: ScriptMode): Promise<void> {
    const names = this.#session.article?.annotated.people.map(({ name }) => name) ?? [];
    const listener = {
      onProgress: (share: number) => this.#showProgress(share),
      onFight: () => this.#session.tellLook(),
    };
    try {
      await this.page.show(mode, { source: this.ownScript, names }, listener);
    } finally {
      this.#progress = undefined;
    }
  }

  /** Where a toggle goes for a reader who prefers `preferred`. */
  toggle(preferred: ScriptMode): ScriptMode {
    return scriptToToggle(this.page.mode, this.ownScript, preferred);
  }

  /**
   * Gives the page back so that it can be read anew, and says in which script to show it then: a page that fought
   * back stays as it is.
   */
  restoreForReading(): ScriptMode {
    const { mode, isContested } = this.page;
    this.page.restore();
    return isContested ? 'original' : mode;
  }

  #showProgress(share: number): void {
    this.#progress = share;
    const now = performance.now();
    if (now - this.#toldMs < progressMs) return;
    this.#toldMs = now;
    this.#session.tellLook();
  }
}
