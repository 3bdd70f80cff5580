/** Finds a span of a text in the elements that hold its paragraphs, one each. */
import type { Span } from '../core/annotated-article.ts';

/** The paragraphs were joined by one line feed. A span over several gives a range in each. */
export function locateInParagraphs(container: Element, span: Span): StaticRange[] {
  const ranges: StaticRange[] = [];
  let at = 0;
  for (const { firstChild } of container.children) {
    const length = firstChild?.nodeValue?.length ?? 0;
    const start = Math.max(0, span.start - at);
    const end = Math.min(length, span.end - at);
    if (firstChild && start < end) {
      const [startContainer, endContainer] = [firstChild, firstChild];
      ranges.push(new StaticRange({ startContainer, startOffset: start, endContainer, endOffset: end }));
    }
    at += length + 1;
  }
  return ranges;
}
