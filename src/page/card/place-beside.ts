/** Puts the card beside a word: never over it, never off the screen. */

const gapPx = 6;
const edgePx = 8;

/** Below `place`, or above it where only that has the room; where neither has, on the larger side, to be scrolled. */
export function placeBeside(host: HTMLElement, box: HTMLElement, place: DOMRect): void {
  const { clientWidth, clientHeight } = host.ownerDocument.documentElement;
  const set = (property: string, px: number) => host.style.setProperty(property, `${px}px`, 'important');
  // Measured where nothing narrows it.
  set('left', 0);
  set('max-width', Math.min(320, clientWidth - 2 * edgePx));
  box.style.maxHeight = '';
  const { width, height } = host.getBoundingClientRect();
  const below = clientHeight - edgePx - place.bottom - gapPx;
  const above = place.top - gapPx - edgePx;
  const isBelow = height <= below || (height > above && below >= above);
  const shownHeight = Math.min(height, Math.max(isBelow ? below : above, 0));
  if (shownHeight < height) box.style.maxHeight = `${shownHeight}px`;
  set('top', isBelow ? place.bottom + gapPx : place.top - gapPx - shownHeight);
  set('left', Math.max(edgePx, Math.min(place.left, clientWidth - width - edgePx)));
}
