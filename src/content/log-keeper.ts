/** Hands what a page's reader has read to the reading log, where it is on or is switched on meanwhile. */
import type { AnnotatedArticle } from '../core/annotated-article.ts';
import { callBackground } from '../extension/messages.ts';
import { isLogOn, watchLogSwitch } from '../extension/reading-log/log-switch.ts';

export class LogKeeper {
  readonly #article: () => AnnotatedArticle | undefined;
  #isOn = false;
  /** The first hand-over of an address is a visit, the later ones are changes of the page. */
  #visited: string | undefined;

  constructor(article: () => AnnotatedArticle | undefined, signal: AbortSignal) {
    this.#article = article;
    watchLogSwitch((on) => {
      this.#isOn = on;
      this.keep();
    }, signal);
  }

  async start(): Promise<void> {
    this.#isOn = await isLogOn().catch(() => false);
    this.keep();
  }

  /** To be called whenever the article was read anew. */
  keep(): void {
    const annotated = this.#article();
    if (!this.#isOn || !annotated) return;
    const { url } = annotated.article;
    const sameVisit = this.#visited === url;
    this.#visited = url;
    callBackground('keepReading', { annotated, sameVisit }).catch((error: unknown) =>
      console.warn('Gongbao: the reading log was not reached.', error),
    );
  }
}
