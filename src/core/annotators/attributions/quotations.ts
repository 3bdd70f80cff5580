/** Finds the outermost quotations of a text: direct speech, but also quoted terms. */
import type { Span } from '../../annotated-article.ts';
import type { Reading } from '../../reading.ts';

/** Sorted, not overlapping; each encloses its quotation marks. */
export interface Quotations {
  readonly spans: readonly Span[];
  /** The quotation that encloses offset `at` (its opening mark excluded). */
  readonly around: (at: number) => Span | undefined;
  /** The quotation that begins at `at`. */
  readonly from: (at: number) => Span | undefined;
  /** The quotation that ends at `at`. */
  readonly upTo: (at: number) => Span | undefined;
}

/**
 * A quotation that is not closed in its paragraph counts only where the next paragraph begins with an opening
 * mark again (speech over several paragraphs); otherwise its mark is taken for a slip.
 */
export function findQuotations(reading: Reading): Quotations {
  const spans = collectSpans(reading);
  const starts = new Map(spans.map((span) => [span.start, span]));
  const ends = new Map(spans.map((span) => [span.end, span]));
  return {
    spans,
    around: (at) => enclosing(spans, at),
    from: (at) => starts.get(at),
    upTo: (at) => ends.get(at),
  };
}

const openingMark = '“'.charCodeAt(0);
const closingMark = '”'.charCodeAt(0);

function collectSpans({ plain, paragraphs }: Reading): Span[] {
  const spans: Span[] = [];
  let openSince = -1;
  for (const [index, paragraph] of paragraphs.entries()) {
    let depth = openSince < 0 ? 0 : 1;
    for (let at = paragraph.start; at < paragraph.end; at += 1) {
      const mark = plain.charCodeAt(at);
      if (mark === openingMark) {
        if (depth === 0) openSince = at;
        if (at > paragraph.start || depth === 0) depth += 1;
      } else if (mark === closingMark && depth > 0) {
        depth -= 1;
        if (depth === 0) {
          spans.push({ start: openSince, end: at + 1 });
          openSince = -1;
        }
      }
    }
    const next = paragraphs[index + 1];
    if (openSince >= 0 && (next === undefined || plain[next.start] !== '“')) openSince = -1;
  }
  return spans;
}

function enclosing(spans: readonly Span[], at: number): Span | undefined {
  let low = 0;
  let high = spans.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const span = spans[middle];
    if (span === undefined) return undefined;
    if (at >= span.end) low = middle + 1;
    else if (at <= span.start) high = middle - 1;
    else return span;
  }
  return undefined;
}
