/** Cuts folded text into sentences, with closing quotation marks and brackets kept at the sentence they close. */
import type { Span } from '../annotated-article.ts';

export interface Sentence extends Span {
  /** Index of the paragraph that holds the sentence. */
  readonly paragraph: number;
}

const sentenceEnd = /[。！？][”’）》]*/g;

/**
 * `plain` is folded text, `paragraphs` its paragraph spans. Every non-blank character belongs to exactly one
 * sentence; leading blanks belong to none.
 */
export function splitSentences(plain: string, paragraphs: readonly Span[]): Sentence[] {
  return paragraphs.flatMap((span, paragraph) =>
    cutParagraph(plain, span).map((sentence) => ({ ...sentence, paragraph })),
  );
}

function cutParagraph(plain: string, paragraph: Span): Span[] {
  const sentences: Span[] = [];
  let start = paragraph.start;
  sentenceEnd.lastIndex = start;
  for (let found = sentenceEnd.exec(plain); found !== null; found = sentenceEnd.exec(plain)) {
    const end = found.index + found[0].length;
    if (end > paragraph.end) break;
    start = pushTrimmed(sentences, plain, start, end);
  }
  pushTrimmed(sentences, plain, start, paragraph.end);
  return sentences;
}

function pushTrimmed(sentences: Span[], plain: string, start: number, end: number): number {
  let first = start;
  while (first < end && /\s/.test(plain.charAt(first))) first += 1;
  if (first < end) sentences.push({ start: first, end });
  return end;
}
