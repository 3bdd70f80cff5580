/** Everything that one context can ask of another, as typed functions grouped by receiver. */
import type { AnnotatedArticle, ArticleScript, KeywordAnnotation, Span } from '../core/annotated-article.ts';
import type { WordingDifference } from '../core/comparison/wording-difference.ts';
import type { Alignment } from '../core/conversion/alignment.ts';
import type { PageText } from '../core/exports/page-text.ts';
import type { PolicyTermExplanation } from '../core/lexicons/policy-terms/explanations/explain-term.ts';
import type { Quotation } from '../core/quotations/quotation.ts';
import type { QuotationFormatId } from '../core/quotations/quotation-format.ts';
import type { MarkKind, MarkVisibility } from './mark-kinds.ts';
import { callRuntime, callTab, type Handlers, serveCalls } from './message-channel.ts';
import type { PageLook, PageState, TabState } from './page-state.ts';
import type { ScriptMode } from './script-modes.ts';

/** Asked of the reader that the background puts into an article's page. */
export type ReaderCalls = {
  describePage: () => PageState;
  /** Scrolls to the place and flashes it. Offsets count in the article's original text. */
  revealSpan: (span: Span) => void;
  /** Tints places while their card or panel row is in focus; none takes the tint away. */
  focusSpans: (spans: readonly Span[]) => void;
  /** The part of the text that the window shows; from now on viewers are told of it, until none listens. */
  followView: () => Span | undefined;
  /** The words of the whole page as it came, for exports that quote it; `undefined` where it holds no article. */
  describePageText: () => PageText | undefined;
  /** Copies the selected words as a quotation; `undefined` where they are none of the article's. */
  copySelection: () => SelectionCopy | undefined;
  showMarks: (marks: MarkVisibility) => void;
  /** Resolves when the page is converted, or restored with `original`. */
  showScript: (mode: ScriptMode) => void;
  /** Tints what the conversion mended, or takes the tint away. */
  showRepairs: (on: boolean) => void;
  /** All marks off where any is shown, else all on. */
  toggleMarks: () => void;
  /** The original where another script is shown, else the script that the page is not in. */
  toggleScript: () => void;
  /** Goes to the next (1) or previous (-1) mark, of any kind where `kind` is left out. */
  stepToMark: (step: { readonly direction: 1 | -1; readonly kind?: MarkKind }) => void;
};

export interface ConvertedPassages {
  readonly texts: readonly string[];
  /** By their place in `texts`, of those whose offsets moved. In the other scripts than Taiwan's words, few do. */
  readonly alignments: readonly (readonly [index: number, alignment: Alignment])[];
  /** What was mended in a half-converted text. */
  readonly repairs: readonly PlacedRepair[];
}

/** The place in `texts`, start and end in that text, and the word as the page has it. */
export type PlacedRepair = readonly [index: number, start: number, end: number, from: string];

/** `offered` where the browser wants a press in the page, which a card there now asks for. */
export type SelectionCopy =
  | { readonly status: 'copied'; readonly format: QuotationFormatId }
  | { readonly status: 'offered' };

/** Asked of the background. */
export type BackgroundCalls = {
  /** From the detector in a listed page: this is an article; read it. */
  articleDetected: () => void;
  /** Puts the reader into the tab (at the reader's own wish) and says what it found. */
  readTab: (tabId: number) => TabState;
  /** What the tab's reader says, or why there is none. Injects nothing. */
  describeTab: (tabId: number) => TabState;
  /** Same order, same count. The converter is built on first use. */
  convertTexts: (job: {
    readonly texts: readonly string[];
    readonly mode: ScriptMode;
    /** Of the page that the texts are from; else told from the texts themselves. */
    readonly source?: ArticleScript;
    readonly names?: readonly string[];
    readonly exceptions?: readonly (readonly [string, string])[];
  }) => readonly string[];
  /** The same for a page that lays the words back into its nodes, and needs to know where each one went. */
  convertPassages: (job: {
    readonly texts: readonly string[];
    readonly source: ArticleScript;
    readonly mode: ScriptMode;
    /** People in the text: their names are written as names are. */
    readonly names?: readonly string[];
    /** Win over everything else: what stands in the text, and what is shown for it. */
    readonly exceptions?: readonly (readonly [string, string])[];
  }) => ConvertedPassages;
  /** What the glossary says of a term; undefined where it does not explain it. */
  explainTerm: (termId: string) => PolicyTermExplanation | undefined;
  /** Where a formulation departs from its standard wording; `text` holds it and what stands around it. */
  compareWording: (passage: {
    readonly text: string;
    readonly keyword: KeywordAnnotation;
  }) => WordingDifference | undefined;
  /** The quotation as the format writes it. */
  writeQuotation: (request: { readonly format: QuotationFormatId; readonly quotation: Quotation }) => string;
  /** Takes a term, in either script, off the reader's own list. */
  removeOwnTerm: (term: string) => void;
  /** From a page: what was read there, for the reading log; `sameVisit` where the page has changed itself. */
  keepReading: (reading: { readonly annotated: AnnotatedArticle; readonly sameVisit: boolean }) => void;
  /** From a page: what its toolbar button shows. */
  reportFinding: (finding: { readonly statements: number } | undefined) => void;
  /** From a page: opens the side panel of its window. Needs a user gesture. */
  openPanel: () => void;
};

/** Told to whoever shows a page from outside: panel and popup. Nobody may be listening. */
export type ViewerCalls = {
  pageChanged: (change: { readonly state: TabState }) => void;
  /** The same article is shown in another way. */
  lookChanged: (look: PageLook) => void;
  /** From the background: the reading log has kept an article, or why it could not. */
  readingKept: (reading: { readonly url: string; readonly failure?: string }) => void;
  /** The pointer or focus is on a mark in the page: the panel lights the row of the same place. */
  markEntered: (mark: { readonly span: Span } | undefined) => void;
  /** The window shows another part of the text. Told only where a viewer has asked to follow. */
  viewChanged: (view: Span | undefined) => void;
};

export const callReader = <K extends keyof ReaderCalls>(
  tabId: number,
  call: K,
  ...parameters: Parameters<ReaderCalls[K]>
): Promise<ReturnType<ReaderCalls[K]>> => callTab('reader', tabId, call, parameters);

export const callBackground = <K extends keyof BackgroundCalls>(
  call: K,
  ...parameters: Parameters<BackgroundCalls[K]>
): Promise<ReturnType<BackgroundCalls[K]>> => callRuntime('background', call, parameters);

/** Tells viewers what the window shows now; resolves to false where none is open. */
export const tellView = (view: Span | undefined): Promise<boolean> =>
  callRuntime<void>('viewer', 'viewChanged', [view]).then(
    () => true,
    () => false,
  );

/** Resolves also where no viewer is open. */
export const tellViewers = <K extends keyof ViewerCalls>(
  call: K,
  ...parameters: Parameters<ViewerCalls[K]>
): Promise<void> => callRuntime<void>('viewer', call, parameters).catch(() => undefined);

export const serveReader = (handlers: Handlers<ReaderCalls>, signal: AbortSignal) =>
  serveCalls('reader', handlers, signal);
export const serveBackground = (handlers: Handlers<BackgroundCalls>, signal: AbortSignal) =>
  serveCalls('background', handlers, signal, ['readTab', 'describeTab', 'convertTexts']);
/** Each part of a viewer serves the calls that concern it. */
export const serveViewer = <K extends keyof ViewerCalls>(
  handlers: Handlers<Pick<ViewerCalls, K>>,
  signal: AbortSignal,
) => serveCalls('viewer', handlers, signal);
