/** What a quotation says of itself, before it is written in one format or another. */
import type { AnnotatedArticle, ArticleScript, Attribution, EdtfValue, Span } from '../annotated-article.ts';
import { type Speaker, speakerFinder } from './speaker-of.ts';
import { addressOfPassage } from './text-fragment.ts';

export interface Quotation {
  /** As the article has them; paragraphs joined by one line feed. */
  readonly words: string;
  /** `undefined` where the words are the article's own, or nobody is named. */
  readonly speaker: Speaker | undefined;
  /** True where the speaker does not stand with the words but was carried over. */
  readonly inferred: boolean;
  readonly title: string;
  readonly outlet: string | undefined;
  readonly documentNumber: string | undefined;
  readonly published: EdtfValue | undefined;
  /** With a text directive that leads to the words. */
  readonly address: string;
  /** The day on which the page was read: 2024-06-18. */
  readonly accessed: string;
  readonly script: ArticleScript;
}

/** `accessed` is a day, as the reader's own calendar has it: 2024-06-18. */
export function quoteStatement(
  annotated: AnnotatedArticle,
  attribution: Attribution,
  accessed: string,
): Quotation {
  return quote(annotated, attribution.content, attribution, accessed);
}

/** The speaker is that of the shortest statement that holds the whole of `span`. */
export function quoteSelection(annotated: AnnotatedArticle, span: Span, accessed: string): Quotation {
  const holding = annotated.attributions
    .filter(({ content }) => content.start <= span.start && span.end <= content.end)
    .sort((a, b) => lengthOf(a.content) - lengthOf(b.content));
  return quote(annotated, span, holding[0], accessed);
}

/**
 * The same quotation with every word of the article changed by `convert` into `script`. The address stays, as it
 * leads to the page.
 */
export function convertQuotation(
  quotation: Quotation,
  script: ArticleScript,
  convert: (words: string) => string,
): Quotation {
  const { words, speaker, title, outlet, documentNumber } = quotation;
  return {
    ...quotation,
    script,
    words: convert(words),
    speaker: speaker && { name: convert(speaker.name), titles: speaker.titles.map(convert) },
    title: convert(title),
    outlet: outlet && convert(outlet),
    documentNumber: documentNumber && convert(documentNumber),
  };
}

/** Every string that `convertQuotation` asks for. */
export function quotationStrings({ words, speaker, title, outlet, documentNumber }: Quotation): string[] {
  return [words, speaker?.name, ...(speaker?.titles ?? []), title, outlet, documentNumber].filter(
    (string): string is string => string !== undefined,
  );
}

function quote(
  annotated: AnnotatedArticle,
  span: Span,
  attribution: Attribution | undefined,
  accessed: string,
): Quotation {
  const { text, title, source, documentNumber, published, url, script } = annotated.article;
  return {
    words: text.slice(span.start, span.end).trim(),
    speaker: attribution && speakerFinder(annotated)(attribution),
    inferred: attribution?.inferred ?? false,
    title,
    outlet: source,
    documentNumber,
    published,
    address: addressOfPassage(url, text, span, title),
    accessed,
    script,
  };
}

function lengthOf({ start, end }: Span): number {
  return end - start;
}
