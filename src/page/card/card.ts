/** The card that explains a mark: one element in a closed shadow root, there only while it is shown. */
import { cardStyles, paletteOf } from './card-styles.ts';

export interface CardAction {
  readonly label: string;
  readonly run: () => void;
}

export interface CardContent {
  readonly heading: string;
  /** BCP 47, of the heading: it stands in the page's own words. */
  readonly lang: string;
  /** The facts first, then what they rest on. */
  readonly lines: readonly string[];
  readonly actions: readonly CardAction[];
}

export interface Card {
  /** Never covers `place`: stands below it, or above it where there is no room. */
  show(content: CardContent, place: DOMRect, isDark: boolean): void;
  close(): void;
  /** True where the pointer event came out of the card. */
  holds(event: Event): boolean;
  readonly isShown: boolean;
}

const gapPx = 6;
const edgePx = 8;

export function createCard(document: Document): Card {
  const host = document.createElement('div');
  const box = document.createElement('section');
  host.attachShadow({ mode: 'closed' }).append(box);
  Object.assign(host.style, cardStyles.host);
  return {
    show(content, place, isDark) {
      box.replaceChildren(...cardParts(document, content));
      box.setAttribute('role', 'dialog');
      box.setAttribute('aria-label', content.heading);
      Object.assign(box.style, cardStyles.box, paletteOf(isDark));
      document.documentElement.append(host);
      placeHost(host, place);
    },
    close: () => host.remove(),
    holds: (event) => event.composedPath().includes(host),
    get isShown() {
      return host.isConnected;
    },
  };
}

function cardParts(document: Document, { heading, lang, lines, actions }: CardContent): HTMLElement[] {
  const head = styled(document, 'p', 'heading', heading);
  head.lang = lang;
  const facts = lines.map((line) => styled(document, 'p', 'line', line));
  const bar = styled(document, 'p', 'actions');
  bar.append(...actions.map((action) => actionButton(document, action)));
  return [head, ...facts, ...(actions.length > 0 ? [bar] : [])];
}

function actionButton(document: Document, { label, run }: CardAction): HTMLElement {
  const button = styled(document, 'button', 'button', label);
  button.addEventListener('click', run);
  return button;
}

function styled(document: Document, tag: string, style: keyof typeof cardStyles, text = ''): HTMLElement {
  const element = document.createElement(tag);
  element.textContent = text;
  Object.assign(element.style, cardStyles[style]);
  return element;
}

function placeHost(host: HTMLElement, place: DOMRect): void {
  const { clientWidth, clientHeight } = host.ownerDocument.documentElement;
  // Measured where nothing narrows it.
  host.style.setProperty('left', '0', 'important');
  const { width, height } = host.getBoundingClientRect();
  const fitsBelow = place.bottom + gapPx + height <= clientHeight - edgePx;
  const fitsAbove = place.top - gapPx - height >= edgePx;
  const top = fitsBelow || !fitsAbove ? place.bottom + gapPx : place.top - gapPx - height;
  const left = Math.max(edgePx, Math.min(place.left, clientWidth - width - edgePx));
  host.style.setProperty('top', `${top}px`, 'important');
  host.style.setProperty('left', `${left}px`, 'important');
}
