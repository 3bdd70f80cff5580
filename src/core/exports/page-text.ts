/**
 * The words of a whole page, and where the article's text stands in them. Selectors that other programs read must
 * quote the page as it is, with the blanks and line feeds between its paragraphs; the article's text has its white
 * space normalised.
 */
import type { Span } from '../annotated-article.ts';
import { firstIndex } from '../first-index.ts';

/** A stretch that is the same in both texts. Offsets and lengths count UTF-16 code units. */
export interface PageRun {
  readonly textStart: number;
  readonly pageStart: number;
  readonly length: number;
}

export interface PageText {
  /** The `textContent` of the page's `<body>`, in the script in which the page came. */
  readonly text: string;
  /** Sorted by `textStart`, without overlaps. Separators and collapsed blanks are in none. */
  readonly runs: readonly PageRun[];
}

/** From the first character of `span` that the page has to its last; `undefined` where it has none of them. */
export function pageSpan({ runs }: PageText, span: Span): Span | undefined {
  const first = runs[firstEndingAfter(runs, span.start)];
  const last = runs[firstEndingAfter(runs, span.end - 1)];
  const before = runs[firstEndingAfter(runs, span.end - 1) - 1] ?? runs.at(-1);
  const ending = last && last.textStart < span.end ? last : before;
  if (!first || !ending || first.textStart >= span.end) return undefined;
  const start = first.pageStart + Math.max(0, span.start - first.textStart);
  const end = ending.pageStart + Math.min(ending.length, span.end - ending.textStart);
  return end > start ? { start, end } : undefined;
}

function firstEndingAfter(runs: readonly PageRun[], offset: number): number {
  return firstIndex(runs.length, (i) => {
    const run = runs[i];
    return run === undefined || run.textStart + run.length > offset;
  });
}
