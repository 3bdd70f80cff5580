/** Offers words for copying where the browser wants a press in the page itself: Firefox, after a menu item. */
import { message } from '../extension/locale.ts';
import { reasonOf } from '../extension/reason-of.ts';
import { shorten } from '../extension/shorten.ts';
import { createCard } from '../page/card/card.ts';
import { writeClipboard } from '../page/write-clipboard.ts';

interface OfferedWords {
  /** What was selected; its beginning is the card's heading. */
  readonly words: string;
  /** BCP 47, of `words`. */
  readonly lang: string;
  /** What is copied. */
  readonly text: string;
  readonly place: DOMRect;
  readonly isDark: boolean;
}

/** Characters. */
const longestHeading = 24;

/** A card beside the words, until they are copied, or the reader turns elsewhere. */
export function offerCopy(document: Document, offered: OfferedWords): void {
  const { words, lang, text, place, isDark } = offered;
  const card = createCard(document);
  const lifetime = new AbortController();
  const options = { capture: true, signal: lifetime.signal };
  const close = () => {
    lifetime.abort();
    card.close();
  };
  const show = (line: string) =>
    card.show(
      { heading: shorten(words, longestHeading), lang, lines: [line], actions: [{ label, run: copy }] },
      place,
      isDark,
    );
  const copy = () =>
    writeClipboard(document, text).then(close, (error: unknown) =>
      show(message('notCopied', reasonOf(error))),
    );
  const label = message('copyQuotation');
  document.addEventListener('keydown', (event) => event.key === 'Escape' && close(), options);
  document.addEventListener('pointerdown', (event) => !card.holds(event) && close(), options);
  show(message('pressToCopy'));
}
