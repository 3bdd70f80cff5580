/** Reads the page while something else is being waited for, and again where it has changed meanwhile. */
import { type PageReading, readPage } from '../page/read-page.ts';

/** The result is called once, when the wait is over, unless `signal` has ended it; it throws what reading throws. */
export function readAhead(document: Document, signal: AbortSignal): () => PageReading | undefined {
  const observer = new MutationObserver(() => undefined);
  observer.observe(document, { subtree: true, childList: true, characterData: true });
  signal.addEventListener('abort', () => observer.disconnect());
  let isChanged = false;
  let reading: PageReading | undefined;
  try {
    reading = readPage(document, document.location.href);
  } catch {
    isChanged = true;
  }
  const { href } = document.location;
  return () => {
    isChanged ||= observer.takeRecords().length > 0 || document.location.href !== href;
    observer.disconnect();
    return isChanged ? readPage(document, document.location.href) : reading;
  };
}
