/** The card that explains a mark: one element in a closed shadow root, there only while it is shown. */
import { cardStyles, differenceStyles, fontsOf, paletteOf } from './card-styles.ts';
import { placeBeside } from './place-beside.ts';

export interface CardAction {
  readonly label: string;
  readonly run: () => void;
}

/** Part of a line; `missing` and `other` tell where a wording departs from another. */
export interface CardPart {
  readonly words: string;
  readonly difference?: 'missing' | 'other';
}

export interface CardLine {
  readonly label?: string;
  readonly parts: readonly CardPart[];
  /** BCP 47, where the line does not speak the interface's language. */
  readonly lang?: string;
  /** For what the others rest on: standing, counts. */
  readonly isQuiet?: boolean;
}

export interface CardContent {
  readonly heading: string;
  /** BCP 47, of the heading: it stands in the page's own words. */
  readonly lang: string;
  /** The same headword in the other script. */
  readonly otherHeading?: { readonly words: string; readonly lang: string };
  /** The facts first, then what they rest on. */
  readonly lines: readonly (string | CardLine)[];
  readonly actions: readonly CardAction[];
}

export interface Card {
  /** Never covers `place`: stands below it, or above it where there is more room. */
  show(content: CardContent, place: DOMRect, isDark: boolean): void;
  /** Gives the focus to the first button, for a reader who came by key. Closing gives it back. */
  takeFocus(): void;
  close(): void;
  /** True where the pointer event came out of the card. */
  holds(event: Event): boolean;
  readonly isShown: boolean;
}

export function createCard(document: Document): Card {
  const host = document.createElement('div');
  const box = document.createElement('section');
  const root = host.attachShadow({ mode: 'closed' });
  root.append(box);
  Object.assign(host.style, cardStyles.host);
  const buttons = () => [...box.querySelectorAll('button')];
  let focusedBefore: HTMLElement | undefined;
  return {
    show(content, place, isDark) {
      const focused = buttons().findIndex((button) => button.matches(':focus'));
      box.replaceChildren(...cardParts(document, content, isDark));
      box.setAttribute('role', 'dialog');
      box.setAttribute('aria-label', content.heading);
      Object.assign(box.style, cardStyles.box, paletteOf(isDark));
      document.documentElement.append(host);
      placeBeside(host, box, place);
      // Words that come later draw the card anew.
      if (focused >= 0) (buttons()[focused] ?? buttons()[0])?.focus({ preventScroll: true });
    },
    takeFocus() {
      const active = document.activeElement;
      if (active instanceof HTMLElement && active !== host) focusedBefore = active;
      buttons()[0]?.focus({ preventScroll: true });
    },
    close() {
      const heldFocus = root.activeElement !== null;
      host.remove();
      if (heldFocus) focusedBefore?.focus({ preventScroll: true });
      focusedBefore = undefined;
    },
    holds: (event) => event.composedPath().includes(host),
    get isShown() {
      return host.isConnected;
    },
  };
}

function cardParts(document: Document, content: CardContent, isDark: boolean): HTMLElement[] {
  const { heading, lang, otherHeading, lines, actions } = content;
  const head = styled(document, 'p', 'heading', heading);
  speak(head, lang);
  if (otherHeading) {
    const other = styled(document, 'span', 'otherHeading', otherHeading.words);
    speak(other, otherHeading.lang);
    head.append(' ', other);
  }
  const facts = lines.map((line) => cardLine(document, line, isDark));
  const bar = styled(document, 'p', 'actions');
  bar.append(...actions.map((action) => actionButton(document, action)));
  return [head, ...facts, ...(actions.length > 0 ? [bar] : [])];
}

function cardLine(document: Document, line: string | CardLine, isDark: boolean): HTMLElement {
  if (typeof line === 'string') return styled(document, 'p', 'line', line);
  const { label, parts, lang, isQuiet } = line;
  const element = styled(document, 'p', isQuiet ? 'quietLine' : 'line');
  // A full-width colon brings its own blank.
  if (label !== undefined) element.append(styled(document, 'span', 'label', label.replace(/:$/, ': ')));
  const words = styled(document, 'span', 'words');
  if (lang !== undefined) speak(words, lang);
  words.append(...parts.map((part) => cardPart(document, part, isDark)));
  element.append(words);
  return element;
}

/** Told by form as well as by colour: what is missing is underlined, what stands in its place is dotted. */
function cardPart(document: Document, { words, difference }: CardPart, isDark: boolean): Node {
  if (!difference) return document.createTextNode(words);
  const element = styled(document, difference === 'missing' ? 'ins' : 'mark', 'words', words);
  Object.assign(element.style, differenceStyles(difference, isDark));
  return element;
}

function actionButton(document: Document, { label, run }: CardAction): HTMLElement {
  const button = styled(document, 'button', 'button', label);
  button.addEventListener('click', run);
  return button;
}

/** Names the language, and has the glyphs of its region. */
function speak(element: HTMLElement, lang: string): void {
  element.lang = lang;
  element.style.fontFamily = fontsOf(lang);
}

function styled(document: Document, tag: string, style: keyof typeof cardStyles, text = ''): HTMLElement {
  const element = document.createElement(tag);
  element.textContent = text;
  Object.assign(element.style, cardStyles[style]);
  return element;
}
