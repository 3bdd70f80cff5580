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
  const sentences: Sentence[] = [];
  const ends = Array.from(plain.matchAll(sentenceEnd), ({ index, 0: marks }) => index + marks.length);
  let next = 0;
  paragraphs.forEach((span, paragraph) => {
    let start = span.start;
    for (; (ends[next] ?? Number.POSITIVE_INFINITY) <= span.end; next += 1) {
      const end = ends[next] ?? span.end;
      if (end <= start) continue;
      pushTrimmed(sentences, plain, { start, end, paragraph });
      start = end;
    }
    pushTrimmed(sentences, plain, { start, end: span.end, paragraph });
  });
  return sentences;
}

function pushTrimmed(sentences: Sentence[], plain: string, { start, end, paragraph }: Sentence): void {
  let first = start;
  while (first < end && /\s/.test(plain.charAt(first))) first += 1;
  if (first < end) sentences.push({ start: first, end, paragraph });
}
