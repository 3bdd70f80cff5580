/** Brings a place of the page before the reader's eyes. */
import { scrollIntoView } from './native-members.ts';

/** Scrolls every box around the place so that it stands in the middle of the window. */
export function scrollTo(place: StaticRange): void {
  const { startContainer } = place;
  const document = startContainer.ownerDocument;
  const view = document?.defaultView;
  if (!document || !view) return;
  const { parentElement } = startContainer;
  if (parentElement) scrollIntoView(parentElement, { block: 'center', behavior: 'instant' });
  const range = document.createRange();
  range.setStart(startContainer, place.startOffset);
  range.setEnd(place.endContainer, place.endOffset);
  const { top, height } = range.getBoundingClientRect();
  // A paragraph may be higher than the window: the place itself is what has to be seen.
  view.scrollBy({ top: top + height / 2 - view.innerHeight / 2, behavior: 'instant' });
}
