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
  /** Watches this document too: that of a frame. */
  follow(document: Document): void;
}

/** The nodes whose children or text changed; `undefined` where they are too many to be worth telling apart. */
export type ChangedNodes = ReadonlySet<Node> | undefined;

const mostChanged = 2_000;

const watched: MutationObserverInit = { subtree: true, childList: true, characterData: true };

/** `concerns` is asked for each change, and must be quick. */
export function watchPageChanges(
  document: Document,
  concerns: (record: MutationRecord) => boolean,
  onRest: (changed: ChangedNodes) => void,
  signal: AbortSignal,
): ChangeWatch {
  let waitMs = restMs;
  let lastReading = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let changed = new Set<Node>();
  const documents = new Set([document]);

  const rest = () => {
    timer = undefined;
    const now = performance.now();
    waitMs = now - lastReading < calmMs ? Math.min(waitMs * 2, longestRestMs) : restMs;
    lastReading = now;
    const nodes = changed;
    changed = new Set();
    onRest(nodes.size > mostChanged ? undefined : nodes);
  };
  const observe = () => {
    for (const one of documents) observer.observe(one, watched);
  };
  const look = (records: readonly MutationRecord[]) => {
    for (const { target } of records) if (changed.size <= mostChanged) changed.add(target);
    if (timer === undefined && records.some(concerns)) timer = setTimeout(rest, waitMs);
  };
  const observer = new MutationObserver(look);
  observe();
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
      if (!signal.aborted) observe();
    },
    follow: (other) => {
      documents.add(other);
      if (!signal.aborted) observe();
    },
  };
}
