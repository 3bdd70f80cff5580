/** Tells the panel which part of the article the window shows, for as long as somebody listens. */
import type { Span } from '../core/annotated-article.ts';
import { firstIndex } from '../core/first-index.ts';
import { tellView } from '../extension/messages.ts';
import type { OpenArticle } from './open-article.ts';

/** While the reader scrolls, viewers are told no more often than this. */
const tellMs = 150;

const followed = new WeakSet<AbortSignal>();

/** Says what shows now, and begins to tell, unless that has begun before. `signal` is the reader's own life. */
export function followView(
  document: Document,
  article: () => OpenArticle | undefined,
  signal: AbortSignal,
): Span | undefined {
  if (!followed.has(signal)) watchScrolling(document, article, signal);
  return visiblePart(document, article());
}

function watchScrolling(document: Document, article: () => OpenArticle | undefined, life: AbortSignal): void {
  followed.add(life);
  const following = new AbortController();
  const signal = AbortSignal.any([life, following.signal]);
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tell = async () => {
    timer = undefined;
    if (signal.aborted || (await tellView(visiblePart(document, article())))) return;
    followed.delete(life);
    following.abort();
  };
  const changed = () => {
    timer ??= setTimeout(tell, tellMs);
  };
  document.addEventListener('scroll', changed, { passive: true, capture: true, signal });
  document.defaultView?.addEventListener('resize', changed, { passive: true, signal });
  signal.addEventListener('abort', () => clearTimeout(timer));
}

/** Text runs down the page: both ends are found by halving, in a few dozen measurements. */
export function visiblePart(document: Document, article: OpenArticle | undefined): Span | undefined {
  const height = document.defaultView?.innerHeight;
  if (!article || height === undefined) return undefined;
  const { length } = article.annotated.article.text;
  const isBelowTop = (offset: number) => (boxOf(document, article, offset)?.bottom ?? 0) > 0;
  const isBelowBottom = (offset: number) => (boxOf(document, article, offset)?.top ?? 0) >= height;
  const start = firstIndex(length, isBelowTop);
  const end = firstIndex(length, isBelowBottom);
  return start < end ? { start, end } : undefined;
}

/** Of the character at `offset`; a line feed between paragraphs has none, so it takes the next one's. */
function boxOf(document: Document, article: OpenArticle, offset: number): DOMRect | undefined {
  const place = article.locate({ start: offset, end: offset + 2 })[0];
  if (!place) return undefined;
  const range = document.createRange();
  range.setStart(place.startContainer, place.startOffset);
  range.setEnd(place.endContainer, place.endOffset);
  return range.getBoundingClientRect();
}
