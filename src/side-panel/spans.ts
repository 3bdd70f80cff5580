/** Small sums over spans. */
import type { Span } from '../core/annotated-article.ts';

/** How many code units the spans cover together; what two of them share counts once. */
export function coveredLength(spans: readonly Span[]): number {
  const ordered = [...spans].sort((a, b) => a.start - b.start);
  let covered = 0;
  let reached = 0;
  for (const { start, end } of ordered) {
    covered += Math.max(0, end - Math.max(start, reached));
    reached = Math.max(reached, end);
  }
  return covered;
}

export function isSameSpan(a: Span, b: Span): boolean {
  return a.start === b.start && a.end === b.end;
}
