/** Small sums over spans. */
import type { Span } from '../core/annotated-article.ts';
import { firstIndex } from '../core/first-index.ts';

/** How many code units the spans cover together; what two of them share counts once. */
export function coveredLength(spans: readonly Span[]): number {
  return mergeSpans(spans).reduce((sum, { start, end }) => sum + end - start, 0);
}

/** A set of places that can be asked whether another place shares anything with it. */
export interface SpanSet {
  readonly touches: (span: Span) => boolean;
}

export function createSpanSet(spans: readonly Span[]): SpanSet {
  const merged = mergeSpans(spans);
  return {
    touches: ({ start, end }) => {
      const next = merged[firstIndex(merged.length, (i) => (merged[i]?.end ?? 0) > start)];
      return next !== undefined && next.start < end;
    },
  };
}

/** In reading order, with those that overlap or meet made one. */
function mergeSpans(spans: readonly Span[]): Span[] {
  const merged: { start: number; end: number }[] = [];
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    const last = merged.at(-1);
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else merged.push({ start, end });
  }
  return merged;
}
