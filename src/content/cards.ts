/** Shows the card of the mark under the pointer, and tells the panel which one it is. */
import type { KeywordAnnotation, Span } from '../core/annotated-article.ts';
import type { QuotationFormatId } from '../core/quotations/quotation-format.ts';
import { message } from '../extension/locale.ts';
import { callBackground, tellViewers } from '../extension/messages.ts';
import { quotationLabels } from '../extension/quotation-labels.ts';
import { reasonOf } from '../extension/reason-of.ts';
import { pageLanguage } from '../interface/page-language.ts';
import { type CardContent, createCard } from '../page/card/card.ts';
import { isOnDarkGround } from '../page/marks/dark-ground.ts';
import type { Mark } from '../page/marks/mark.ts';
import { markAt } from '../page/marks/mark-order.ts';
import { type CardCommands, cardContent, keywordOf } from './card-content.ts';
import { copyStatement, statementAt } from './copy-quotation.ts';
import type { OpenArticle } from './open-article.ts';
import type { ScriptSwitch } from './script-switch.ts';
import { explainKeyword, glossaryWords } from './term-explanation.ts';

/** What cards must know of the reader's session. */
export interface CardSource {
  readonly article: OpenArticle | undefined;
  readonly shownMarks: readonly Mark[];
  readonly script: ScriptSwitch;
  stepFrom(mark: Mark): void;
  /** Goes to the next place of the same formulation. */
  stepToTerm(keyword: KeywordAnnotation): void;
}

/** Long enough that a pointer on its way somewhere else raises no card. */
const hoverMs = 120;

export interface Cards {
  /** For a mark that was reached by key: the card's buttons are the next stop. */
  show(mark: Mark): void;
  close(): void;
}

export function watchCards(document: Document, source: CardSource, signal: AbortSignal): Cards {
  const card = createCard(document);
  let timer: ReturnType<typeof setTimeout> | undefined;
  let shown: ShownMark | undefined;

  const close = () => {
    clearTimeout(timer);
    if (!shown) return;
    shown = undefined;
    card.close();
    tellViewers('markEntered', undefined);
  };
  const show = (mark: Mark) => {
    const { article } = source;
    const place = article && placeOf(rectsOf(document, article, mark));
    if (!article || !place) return;
    if (shown?.start === mark.start && shown.end === mark.end && card.isShown) return;
    const { start, end } = mark;
    const here = { start, end, place };
    shown = here;
    const isDark = isOnDarkGround(article.reading.container);
    const draw = (content: CardContent) => shown === here && card.show(content, place, isDark);
    showContent(article, source, mark, draw);
    tellViewers('markEntered', { span: { start, end } });
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
  // A jump to a mark scrolls too, and its event comes after the card: what counts is whether the word has moved.
  const closeIfMoved = () => {
    const place = shown && source.article && placeOf(rectsOf(document, source.article, shown));
    if (!place || !shown || Math.abs(place.top - shown.place.top) > 1) close();
  };

  document.addEventListener('mousemove', follow, { passive: true, signal });
  document.addEventListener('scroll', closeIfMoved, { passive: true, capture: true, signal });
  document.addEventListener('keydown', (event) => event.key === 'Escape' && close(), {
    capture: true,
    signal,
  });
  signal.addEventListener('abort', close);
  const showByKey = (mark: Mark) => {
    show(mark);
    if (document.hasFocus() && !isTyping(document.activeElement)) card.takeFocus();
  };
  return { show: showByKey, close };
}

/** Whoever writes into the page keeps the focus there. */
function isTyping(element: Element | null): boolean {
  return element?.matches('input, textarea, select, [contenteditable], iframe') === true;
}

interface ShownMark extends Span {
  readonly place: DOMRect;
}

/** Draws what is known at once; the glossary and the converter live in the background, and their words follow. */
function showContent(
  article: OpenArticle,
  source: CardSource,
  mark: Mark,
  draw: (content: CardContent) => void,
): void {
  const { annotated } = article;
  const fail = (error: unknown) =>
    draw({
      ...content,
      lines: [message('notSaved', reasonOf(error))],
    });
  const say = (format: QuotationFormatId) =>
    draw({ ...content, lines: [message('quotationCopied', message(quotationLabels[format]))] });
  const sayNot = (error: unknown) => draw({ ...content, lines: [message('notCopied', reasonOf(error))] });
  const statement = statementAt(annotated, mark);
  const commands: CardCommands = {
    next: () => source.stepFrom(mark),
    nextOfTerm: (keyword) => source.stepToTerm(keyword),
    removeOwnTerm: (term) => void callBackground('removeOwnTerm', term).catch(fail),
    ...(statement && { copyQuotation: () => void copyStatement(article, statement).then(say, sayNot) }),
  };
  const content = cardContent(annotated, mark, commands);
  draw(content);
  const keyword = keywordOf(annotated, mark);
  if (!keyword) return;
  const lang = pageLanguage(annotated, source.script.mode);
  Promise.all([explainKeyword(keyword, lang), glossaryWords(annotated, keyword, lang)]).then(
    ([{ lines, ...headings }, glossary]) => {
      const known = cardContent(annotated, mark, commands, glossary);
      draw({ ...known, ...headings, lang, lines: [...lines, ...known.lines] });
    },
    // The card stands without them where the extension was updated under the page.
    () => undefined,
  );
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
