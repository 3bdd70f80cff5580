/**
 * The contract: what the analyser says about one article, as every context, export and test reads it.
 * Every offset counts UTF-16 code units in `article.text`, start included, end excluded.
 */

export interface Span {
  readonly start: number;
  readonly end: number;
}

/** An EDTF (ISO 8601-2) value: 2016-11-05, 2016-11~, 2016/2020, 2012-11-08/.., 2016-11-05T15:00. */
export type EdtfValue = string;

/** ISO 15924; `mixed` is one script with remains of the other. */
export type ArticleScript = 'Hans' | 'Hant' | 'mixed';

export type Genre =
  | 'meeting'
  | 'inspection'
  | 'reception'
  | 'document'
  | 'appointment'
  | 'briefing'
  | 'speech'
  | 'commentary'
  | 'statistics'
  | 'news';

export type PersonRole =
  | 'chaired'
  | 'spoke'
  | 'attended'
  | 'conveyed'
  | 'signed'
  | 'met'
  | 'inspected'
  | 'appointed'
  | 'removed'
  | 'reported'
  | 'mentioned';

/** What fixed a date: written in full; the publication date; a date before it in the text; a known event. */
export type DateBasis = 'stated' | 'publication' | 'context' | 'event';

export interface Person {
  readonly id: string;
  /** As in the text, padding blanks removed. */
  readonly name: string;
  /** Each post that stands with the name, whole, in order of appearance. */
  readonly titles: readonly string[];
  readonly roles: readonly PersonRole[];
  /** The rule that found the person first: for tests and for the "why" in the panel. */
  readonly rule?: string;
}

export interface Mention extends Span {
  readonly personId: string;
}

/** Source, cue and content in the sense of PARC 3.0 and PolNeAR. */
export interface Attribution {
  readonly id: string;
  /** The source, where it is a person. */
  readonly personId?: string;
  /** The words of a collective source: 会议, 通知, 市卫健委. */
  readonly source?: string;
  /** The reporting verb: 指出, 强调, 表示. */
  readonly cue?: Span;
  readonly content: Span;
  /** True where no source stands before the content and it was carried over. */
  readonly inferred: boolean;
  readonly rule?: string;
}

export interface DateAnnotation extends Span {
  readonly value: EdtfValue;
  readonly basis: DateBasis;
  readonly rule?: string;
}

export interface KeywordAnnotation extends Span {
  /** The headword, simplified. */
  readonly term: string;
  /** The glossary entry; absent where the formulation was discovered, not listed. */
  readonly termId?: string;
  /** One of `policyCategories`, or `own` for a term of the reader's list; absent where it was discovered. */
  readonly category?: string;
  /** Set where the wording departs from the standard formula: the standard one. */
  readonly variantOf?: string;
  /** The reader's remark on a term of their own list, as they wrote it. */
  readonly note?: string;
  /** The shorter listed formulations inside this one, each once: the glossary's ids and the reader's terms. */
  readonly nested?: readonly string[];
  /** Where the text itself says what the formulation sums up. */
  readonly expansion?: Expansion;
  readonly rule?: string;
}

/** The words that define a formulation in place, from the first member to the last. */
export interface Expansion extends Span {
  /** In reading order; as many as the slogan's number. */
  readonly members: readonly Span[];
}

export interface ArticleEvent {
  readonly what?: string;
  readonly when?: EdtfValue;
  readonly where?: string;
  /** The names of those who chaired it, as in `people`. */
  readonly chairs?: readonly string[];
}

export interface ArticleSummary {
  readonly event?: ArticleEvent;
  /** Two to five sentences, in reading order. */
  readonly keySentences: readonly Span[];
}

export interface ArticleFacts {
  readonly url: string;
  readonly title: string;
  /** The outlet named by the page: 来源, ContentSource. */
  readonly source?: string;
  readonly published?: EdtfValue;
  /** 发文字号, where the page is a policy document. */
  readonly documentNumber?: string;
  /** The body's paragraphs, trimmed, joined by one line feed. */
  readonly text: string;
}

export interface AnnotatedArticle {
  readonly version: 1;
  readonly article: ArticleFacts & { readonly script: ArticleScript; readonly genre: Genre };
  readonly people: readonly Person[];
  readonly mentions: readonly Mention[];
  readonly attributions: readonly Attribution[];
  readonly dates: readonly DateAnnotation[];
  readonly keywords: readonly KeywordAnnotation[];
  readonly summary: ArticleSummary;
}
