/** Keeps what is known of a tab's page up to date, and asks for it to be read. */
import { useRef, useState } from 'preact/hooks';
import { callBackground, serveViewer, type ViewerCalls } from '../extension/messages.ts';
import { type PageLook, type TabState, withLook } from '../extension/page-state.ts';
import { reasonOf } from '../extension/reason-of.ts';
import { useAbortable } from './use-abortable.ts';
import type { ActiveTab } from './use-active-tab.ts';

export type ShownState = TabState | { readonly status: 'loading' };

/** The place in the page that the pointer or focus is on. */
export type EnteredMark = Parameters<ViewerCalls['markEntered']>[0];

export interface TabReading {
  readonly state: ShownState;
  readonly entered: EnteredMark;
  /** Reads the page at the reader's own wish. */
  readonly read: () => void;
  /** Shows `state` until the page itself says otherwise. */
  readonly replace: (state: ShownState) => void;
}

export function useTabState(tab: ActiveTab | undefined): TabReading {
  const [state, setState] = useState<ShownState>({ status: 'loading' });
  const [entered, setEntered] = useState<EnteredMark>(undefined);
  // Answers may arrive out of order: only the newest question may be answered, and the page's own word goes first.
  const newest = useRef(0);
  const replace = (next: ShownState) => {
    newest.current += 1;
    setState(next);
  };
  const ask = (question: () => Promise<TabState>) => {
    newest.current += 1;
    const asked = newest.current;
    question()
      .catch(asFailure)
      .then((answer) => {
        if (newest.current === asked) setState(answer);
      });
  };

  const tabId = tab?.id;
  useAbortable(() => {
    if (tabId !== undefined) replace({ status: 'loading' });
    setEntered(undefined);
  }, [tabId]);
  useAbortable(() => {
    if (tabId !== undefined) ask(() => callBackground('describeTab', tabId));
  }, [tabId, tab?.visit]);
  useAbortable(
    (signal) => {
      const handlers = {
        pageChanged: (change: { readonly state: ShownState }, sender: { readonly tabId?: number }) => {
          if (sender.tabId === tabId) replace(change.state);
        },
        lookChanged: (look: PageLook, sender: { readonly tabId?: number }) => {
          if (sender.tabId !== tabId) return;
          setState((shown) => (shown.status === 'article' ? withLook(shown, look) : shown));
        },
        markEntered: (mark: EnteredMark, sender: { readonly tabId?: number }) => {
          if (sender.tabId === tabId) setEntered(mark);
        },
      };
      serveViewer(handlers, signal);
    },
    [tabId],
  );

  const read = () => {
    if (tabId === undefined) return;
    setState({ status: 'loading' });
    ask(() => callBackground('readTab', tabId));
  };
  return { state, entered, read, replace };
}

function asFailure(error: unknown): TabState {
  return { status: 'failed', reason: reasonOf(error) };
}
