/** The one shared reading of an article's text that every annotator works on. */
import type { ArticleFacts, Span } from './annotated-article.ts';
import { fold } from './text/fold.ts';
import { type Sentence, splitSentences } from './text/sentences.ts';

export interface Reading {
  readonly facts: ArticleFacts;
  /** The body as the page has it: paragraphs joined by one line feed. What leaves the core is cut from here. */
  readonly text: string;
  /** The folded (simplified) copy of `text`, of equal length. Rules match against this. */
  readonly plain: string;
  readonly title: string;
  readonly plainTitle: string;
  readonly paragraphs: readonly Span[];
  readonly sentences: readonly Sentence[];
}

export function readArticle(facts: ArticleFacts): Reading {
  const plain = fold(facts.text);
  const paragraphs = splitParagraphs(facts.text);
  return {
    facts,
    text: facts.text,
    plain,
    title: facts.title,
    plainTitle: fold(facts.title),
    paragraphs,
    sentences: splitSentences(plain, paragraphs),
  };
}

function splitParagraphs(text: string): Span[] {
  const spans: Span[] = [];
  let start = 0;
  while (start <= text.length) {
    const lineFeed = text.indexOf('\n', start);
    const end = lineFeed < 0 ? text.length : lineFeed;
    if (end > start) spans.push({ start, end });
    start = end + 1;
  }
  return spans;
}
