/** What lies under a point of the strip: the mark nearest to it, else the sentence there. */
import type { Span } from '../../core/annotated-article.ts';

/** A press this near to a mark, as a share of the text, means the mark. */
const markReach = 0.012;

export function placeAt(text: string, offset: number, marks: readonly Span[]): Span {
  const reach = markReach * text.length;
  let best: Span | undefined;
  for (const mark of marks) {
    const distance = Math.abs(mark.start - offset);
    if (distance <= reach && distance < Math.abs((best?.start ?? Infinity) - offset)) best = mark;
  }
  return best ?? sentenceAt(text, offset);
}

/** Bounds of the search for a sentence's ends, in UTF-16 code units. */
const sentenceReach = 200;

/** The sentence around `offset`, its line feed and full stop left out. */
export function sentenceAt(text: string, offset: number): Span {
  const from = Math.max(0, offset - sentenceReach);
  const lead = text.slice(from, offset);
  const start = from + Math.max(lead.lastIndexOf('。'), lead.lastIndexOf('\n')) + 1;
  const trail = text.slice(offset, offset + sentenceReach);
  const end = offset + Math.max(0, trail.search(/[。\n]|$/));
  return { start, end: Math.max(end, start + 1) };
}

/** Each paragraph of the text. */
export function paragraphsOf(text: string): Span[] {
  let start = 0;
  return text.split('\n').map(({ length }) => {
    const paragraph = { start, end: start + length };
    start += length + 1;
    return paragraph;
  });
}
