/** Shows the card of the mark under the pointer, and tells the panel which one it is. */
import type { Span } from '../core/annotated-article.ts';
import { tellViewers } from '../extension/messages.ts';
import { createCard } from '../page/card/card.ts';
import { isOnDarkGround } from '../page/marks/dark-ground.ts';
import type { Mark } from '../page/marks/mark.ts';
import { markAt } from '../page/marks/mark-order.ts';
import { cardContent } from './card-content.ts';
import type { OpenArticle } from './open-article.ts';
import type { ScriptSwitch } from './script-switch.ts';
import { explanationLines } from './term-explanation.ts';

/** What cards must know of the reader's session. */
export interface CardSource {
  readonly article: OpenArticle | undefined;
  readonly shownMarks: readonly Mark[];
  readonly script: ScriptSwitch;
  stepFrom(mark: Mark): void;
}

/** Long enough that a pointer on its way somewhere else raises no card. */
const hoverMs = 120;

export interface Cards {
  /** For a mark that was reached by key. */
  show(mark: Mark): void;
  close(): void;
}

export function watchCards(document: Document, source: CardSource, signal: AbortSignal): Cards {
  const card = createCard(document);
  let timer: ReturnType<typeof setTimeout> | undefined;
  let shown: Span | undefined;

  const close = () => {
    clearTimeout(timer);
    if (!shown) return;
    shown = undefined;
    card.close();
    tellViewers('markEntered', undefined);
  };
  const show = (mark: Mark) => {
    const place = source.article && placeOf(rectsOf(document, source.article, mark));
    if (!source.article || !place) return;
    if (shown?.start === mark.start && shown.end === mark.end && card.isShown) return;
    shown = { start: mark.start, end: mark.end };
    const next = () => source.stepFrom(mark);
    const isDark = isOnDarkGround(source.article.reading.container);
    const content = cardContent(source.article.annotated, mark, next);
    card.show(content, place, isDark);
    tellViewers('markEntered', { span: shown });
    const here = shown;
    // The glossary lives in the background: its words follow, if the card still stands by then.
    explanationLines(source.article.annotated, mark).then((lines) => {
      if (shown === here && lines.length > 0)
        card.show({ ...content, lines: [...lines, ...content.lines] }, place, isDark);
    });
  };
  const follow = (event: MouseEvent) => {
    clearTimeout(timer);
    if (card.isShown && card.holds(event)) return;
    timer = setTimeout(() => {
      const mark = source.article && markUnder(document, source, source.article, event);
      if (mark) show(mark);
      else close();
    }, hoverMs);
  };

  document.addEventListener('mousemove', follow, { passive: true, signal });
  document.addEventListener('scroll', close, { passive: true, capture: true, signal });
  document.addEventListener('keydown', (event) => event.key === 'Escape' && close(), {
    capture: true,
    signal,
  });
  signal.addEventListener('abort', close);
  return { show, close };
}

/** A caret snaps to the nearest text, so the mark's own boxes have the last word. */
function markUnder(
  document: Document,
  source: CardSource,
  article: OpenArticle,
  event: MouseEvent,
): Mark | undefined {
  const caret = document.caretPositionFromPoint?.(event.clientX, event.clientY);
  if (caret?.offsetNode.nodeType !== 3) return undefined;
  const node = caret.offsetNode as Text;
  const offset = article.reading.textMap.offsetOf(
    node,
    source.script.offsets.ownOffset(node, caret.offset, 'start'),
  );
  if (offset === undefined) return undefined;
  // Right of a character's middle the caret stands behind it.
  const mark = markAt(source.shownMarks, offset) ?? markAt(source.shownMarks, offset - 1);
  const holds = ({ left, right, top, bottom }: DOMRect) =>
    event.clientX >= left && event.clientX <= right && event.clientY >= top && event.clientY <= bottom;
  return mark && rectsOf(document, article, mark).some(holds) ? mark : undefined;
}

/** From the first line of a mark to its last: the card stands clear of both. */
function placeOf(rects: readonly DOMRect[]): DOMRect | undefined {
  const [first, last] = [rects[0], rects.at(-1)];
  return first && last && new DOMRect(last.left, first.top, last.width, last.bottom - first.top);
}

function rectsOf(document: Document, article: OpenArticle, span: Span): DOMRect[] {
  return article.locate(span).flatMap((place) => {
    const range = document.createRange();
    range.setStart(place.startContainer, place.startOffset);
    range.setEnd(place.endContainer, place.endOffset);
    return [...range.getClientRects()];
  });
}
