/** Notices when the page has changed its article, and says so once it has come to rest. */

/** A burst of changes counts as one. */
const restMs = 400;

/** A page that never rests is asked less and less often: each reading in a row waits longer, up to this. */
const longestRestMs = 30_000;

/** A page that was quiet for so long starts afresh. */
const calmMs = 10_000;

export interface ChangeWatch {
  /** Forgets what has happened since: for changes of our own. */
  forget(): void;
  /** Sees nothing of what `write` does to the page: a record for each node costs more than its writing. */
  quietly(write: () => void): void;
}

const watched: MutationObserverInit = { subtree: true, childList: true, characterData: true };

/** `concerns` is asked for each change, and must be quick. */
export function watchPageChanges(
  document: Document,
  concerns: (record: MutationRecord) => boolean,
  onRest: () => void,
  signal: AbortSignal,
): ChangeWatch {
  let waitMs = restMs;
  let lastReading = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const rest = () => {
    timer = undefined;
    const now = performance.now();
    waitMs = now - lastReading < calmMs ? Math.min(waitMs * 2, longestRestMs) : restMs;
    lastReading = now;
    onRest();
  };
  const look = (records: readonly MutationRecord[]) => {
    if (timer === undefined && records.some(concerns)) timer = setTimeout(rest, waitMs);
  };
  const observer = new MutationObserver(look);
  observer.observe(document, watched);
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });
  return {
    forget: () => void observer.takeRecords(),
    quietly: (write) => {
      look(observer.takeRecords());
      observer.disconnect();
      write();
      if (!signal.aborted) observer.observe(document, watched);
    },
  };
}
