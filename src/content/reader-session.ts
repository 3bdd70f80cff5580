/** One reader in one page: what it has read, what it shows, and what it tells the panel and the popup. */
import type { KeywordAnnotation, Span } from '../core/annotated-article.ts';
import { emptyReaderLexicon, type ReaderLexicon } from '../core/reader-lexicon.ts';
import { type MarkKind, type MarkVisibility, markKinds } from '../extension/mark-kinds.ts';
import { callBackground, tellViewers } from '../extension/messages.ts';
import type { PageLook, PageState } from '../extension/page-state.ts';
import { reasonOf } from '../extension/reason-of.ts';
import type { ScriptMode } from '../extension/script-modes.ts';
import { scriptToOpen } from '../extension/script-to-open.ts';
import { defaultSettings, loadSettings } from '../extension/settings.ts';
import { isKeywordMark, type Mark } from '../page/marks/mark.ts';
import { nextMark } from '../page/marks/mark-order.ts';
import { containsNode, documentOf, isConnectedNow } from '../page/native-members.ts';
import { scrollTo } from '../page/scroll-to.ts';
import { type CardSource, type Cards, watchCards } from './cards.ts';
import { watchCopies } from './copy-original.ts';
import { creditsOf } from './credits-of.ts';
import { placesOfTerm } from './keyword-card.ts';
import { LogKeeper } from './log-keeper.ts';
import { annotateAgain, type OpenArticle, openArticle, visibleMarks } from './open-article.ts';
import { type ChangedNodes, type ChangeWatch, watchPageChanges } from './page-changes.ts';
import { readAhead } from './read-ahead.ts';
import { loadReaderLexicon, watchReaderLexicon } from './reader-lexicon.ts';
import { ScriptControl } from './script-control.ts';
import type { ScriptSwitch } from './script-switch.ts';
import { followView, visiblePart } from './visible-part.ts';

/** UTF-16 code units from which a conversion takes more than a blink. */
const longText = 50_000;

export class ReaderSession implements CardSource {
  readonly #document: Document;
  readonly #signal: AbortSignal;
  readonly #script: ScriptControl;
  readonly #log: LogKeeper;
  readonly #ready: Promise<void>;
  #settle: () => void = () => undefined;
  #article: OpenArticle | undefined;
  #failure: string | undefined;
  #visibility: MarkVisibility = defaultSettings.marks;
  #lexicon: ReaderLexicon = emptyReaderLexicon;
  #changes: ChangeWatch | undefined;
  #cards: Cards | undefined;
  /** Where the last step to a mark went, in the text. */
  #at = -1;

  constructor(document: Document, signal: AbortSignal) {
    this.#document = document;
    this.#signal = signal;
    this.#script = new ScriptControl(document, this);
    watchCopies(document, this.script, signal);
    this.#log = new LogKeeper(() => this.#article?.annotated, signal);
    this.#ready = new Promise((resolve) => {
      this.#settle = resolve;
    });
    signal.addEventListener('abort', () => this.#leave());
  }

  /** The article that stands in the page, for cards and keys. */
  get article(): OpenArticle | undefined {
    return this.#article;
  }

  get script(): ScriptSwitch {
    return this.#script.page;
  }

  get shownMarks(): readonly Mark[] {
    return visibleMarks(this.#article?.marks ?? [], this.#visibility);
  }

  /** Goes on from a mark that the reader is at. */
  stepFrom(mark: Mark): void {
    this.#at = mark.start;
    this.stepToMark({ direction: 1 });
  }

  /** Goes to the next place of the same formulation, round the article's end. */
  stepToTerm(keyword: KeywordAnnotation): void {
    const places = placesOfTerm(this.#article?.annotated.keywords ?? [], keyword);
    const next = places.find(({ start }) => start > keyword.start) ?? places[0];
    this.#goTo(this.#article?.marks.find((mark) => isKeywordMark(mark) && mark.start === next?.start));
  }

  async start(): Promise<void> {
    const stored = Promise.all([loadSettings().catch(() => defaultSettings), loadReaderLexicon()]);
    const ahead = readAhead(this.#document, this.#signal);
    const [settings, lexicon] = await stored;
    if (this.#signal.aborted) return;
    this.#visibility = settings.marks;
    this.#lexicon = lexicon;
    watchReaderLexicon(lexicon, (changed) => this.#useLexicon(changed), this.#signal);
    this.#read(undefined, ahead);
    this.#settle();
    this.#log.start();
    if (this.#article) {
      this.#cards = watchCards(this.#document, this, this.#signal);
      this.#changes = watchPageChanges(
        this.#document,
        this.#concernsArticle,
        (changed) => this.#readAgain(changed),
        this.#signal,
      );
      this.#followFrame();
    }
    this.#tell();
    if (!this.#article) return;
    const mode = scriptToOpen(settings, this.#document.location.hostname, this.#script.ownScript);
    if (mode !== 'original') await this.showScript(mode);
  }

  /** Takes everything back and says that this page is unread again. */
  end(lifetime: AbortController): void {
    lifetime.abort();
    tellViewers('pageChanged', { state: { status: 'unread' } });
    callBackground('reportFinding', undefined).catch(() => undefined);
  }

  async describe(): Promise<PageState> {
    await this.#ready;
    return this.#state();
  }

  revealSpan(span: Span): void {
    const place = this.#article?.locate(span)[0];
    if (!place) return;
    this.#at = span.start;
    scrollTo(place);
    this.#article?.layer.flash(span);
  }

  focusSpans(spans: readonly Span[]): void {
    this.#article?.layer.tint(spans);
  }

  followView(): Span | undefined {
    return followView(this.#document, () => this.#article, this.#signal);
  }

  showMarks(marks: MarkVisibility): void {
    this.#visibility = marks;
    this.#paint();
    this.tellLook();
  }

  toggleMarks(): void {
    const on = !markKinds.some((kind) => this.#visibility[kind]);
    this.showMarks({ person: on, date: on, keyword: on });
  }

  async showScript(mode: ScriptMode): Promise<void> {
    await this.#ready;
    this.#paintWindow();
    try {
      await this.#script.show(mode);
    } finally {
      this.#changes?.forget();
      this.#paint();
      this.tellLook();
    }
  }

  async toggleScript(): Promise<void> {
    await this.#ready;
    const { script } = await loadSettings().catch(() => defaultSettings);
    return this.showScript(this.#script.toggle(script));
  }

  showRepairs(on: boolean): void {
    this.script.showRepairs(on);
    this.tellLook();
  }

  stepToMark({ direction, kind }: { readonly direction: 1 | -1; readonly kind?: MarkKind }): void {
    const wanted =
      kind === undefined ? this.#visibility : { person: false, date: false, keyword: false, [kind]: true };
    const mark = nextMark(visibleMarks(this.#article?.marks ?? [], wanted), this.#at, direction);
    this.#goTo(mark);
  }

  #goTo(mark: Mark | undefined): void {
    if (!mark) return;
    this.revealSpan(mark);
    this.#cards?.show(mark);
  }

  /** The page stays as it was read; only what is said about it is another. */
  #useLexicon(lexicon: ReaderLexicon): void {
    this.#lexicon = lexicon;
    if (!this.#article) return;
    this.#cards?.close();
    this.#article = annotateAgain(this.#article, lexicon);
    this.#paint();
    this.#tell();
  }

  #read(changed?: ChangedNodes, ahead?: ReturnType<typeof readAhead>): void {
    const article = this.#article;
    const earlier = article && changed ? { article, changed } : undefined;
    this.#cards?.close();
    this.#article?.layer.clear();
    try {
      this.#article = openArticle(this.#document, this.script.offsets, this.#lexicon, earlier, ahead);
      this.#failure = undefined;
    } catch (error) {
      this.#article = undefined;
      this.#failure = reasonOf(error);
    }
    this.#followFrame();
    this.#paint();
  }

  /** The article may stand in a frame, whose changes the page around it does not report. */
  #followFrame(): void {
    const inner = this.#article && documentOf(this.#article.reading.container);
    if (inner && inner !== this.#document) this.#changes?.follow(inner);
  }

  /** The page has changed itself: it is read as it wrote itself, and shown again in the script it was shown in. */
  #readAgain(changed: ChangedNodes): void {
    const mode = this.#script.restoreForReading();
    this.#read(changed);
    this.#log.keep();
    this.#changes?.forget();
    this.#at = -1;
    const shown = mode === 'original' ? Promise.resolve() : this.showScript(mode);
    shown.catch(() => undefined).then(() => this.#tell());
  }

  readonly #concernsArticle = ({ target, type }: MutationRecord): boolean => {
    const container = this.#article?.reading.container;
    if (!container || !isConnectedNow(container)) return true;
    if (!containsNode(container, target)) return false;
    return type !== 'characterData' || !this.script.wrote(target as Text);
  };

  #paint(): void {
    if (this.#article) this.#article.layer.paint(visibleMarks(this.#article.marks, this.#visibility));
  }

  /** Each mark costs each frame while the page changes; a long page keeps those that can be seen. */
  #paintWindow(): void {
    if (!this.#article || this.#article.annotated.article.text.length < longText) return;
    const view = visiblePart(this.#document, this.#article);
    if (!view) return;
    const isSeen = ({ start, end }: Mark) => start < view.end && end > view.start;
    this.#article.layer.paint(visibleMarks(this.#article.marks, this.#visibility).filter(isSeen));
  }

  /** Out of sight of whoever watches the page for changes of its own. */
  writeQuietly(write: () => void): void {
    if (this.#changes) this.#changes.quietly(write);
    else write();
  }

  #state(): PageState {
    if (this.#failure !== undefined) return { status: 'failed', reason: this.#failure };
    if (!this.#article) return { status: 'no-article', script: this.script.mode };
    const { annotated, reading } = this.#article;
    return {
      status: 'article',
      annotated,
      credits: creditsOf(reading),
      ...this.#look(),
      ...(reading.nextPage === undefined ? {} : { nextPage: reading.nextPage }),
    };
  }

  #look(): PageLook {
    return { ...this.#script.look, marks: this.#visibility };
  }

  tellLook(): void {
    tellViewers('lookChanged', this.#look());
  }

  /** Whoever shows this page from outside, and the toolbar button, learn of every reading; nobody may be there. */
  #tell(): void {
    tellViewers('pageChanged', { state: this.#state() });
    const statements = this.#article?.annotated.attributions.length;
    callBackground('reportFinding', statements === undefined ? undefined : { statements }).catch(
      () => undefined,
    );
  }

  #leave(): void {
    this.#article?.layer.clear();
    this.script.restore();
  }
}
