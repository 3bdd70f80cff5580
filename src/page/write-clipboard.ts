/** Puts words on the clipboard from inside a page, also from the many government pages that have no HTTPS. */

/** Rejects where the browser allows neither way: it wants a gesture of the reader's not long before. */
export async function writeClipboard(document: Document, text: string): Promise<void> {
  const clipboard: Clipboard | undefined = document.defaultView?.navigator.clipboard;
  try {
    if (clipboard) {
      await clipboard.writeText(text);
      return;
    }
  } catch (error) {
    if (!writeByEvent(document, text)) throw error;
    return;
  }
  if (!writeByEvent(document, text)) throw new Error('the browser does not allow it here');
}

/** The page neither sees the event nor loses its selection. */
function writeByEvent(document: Document, text: string): boolean {
  let isWritten = false;
  const listener = (event: ClipboardEvent) => {
    event.stopImmediatePropagation();
    event.preventDefault();
    event.clipboardData?.setData('text/plain', text);
    isWritten = event.clipboardData !== null;
  };
  document.addEventListener('copy', listener, { capture: true, once: true });
  const isDone = document.execCommand('copy');
  document.removeEventListener('copy', listener, { capture: true });
  return isDone && isWritten;
}
