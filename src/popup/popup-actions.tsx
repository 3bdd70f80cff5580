/** What can be done with the page: read it where it is unread, see it in the side panel. */
import { useState } from 'preact/hooks';
import { message } from '../extension/locale.ts';
import { openPanel } from '../extension/panel.ts';
import { reasonOf } from '../extension/reason-of.ts';
import { PanelIcon } from '../interface/icons.tsx';
import type { ShownState } from '../interface/use-tab-state.ts';

interface PopupActionsProps {
  /** Known before the press: the browser opens the panel only while the press itself is handled. */
  readonly windowId: number | undefined;
  readonly state: ShownState;
  readonly onRead: () => void;
}

const readable: readonly ShownState['status'][] = ['unread', 'no-article', 'failed'];

export function PopupActions({ windowId, state, onRead }: PopupActionsProps) {
  const [failure, setFailure] = useState<string>();
  const offersReading = readable.includes(state.status);
  const open = () => {
    if (windowId === undefined) return;
    openPanel(windowId).then(
      () => window.close(),
      (error) => setFailure(reasonOf(error)),
    );
  };
  return (
    <div class="actions">
      {offersReading && (
        <button type="button" class="button primary" onClick={onRead}>
          {message('readPage')}
        </button>
      )}
      <button
        type="button"
        class={offersReading ? 'button' : 'button primary'}
        disabled={windowId === undefined}
        onClick={open}
      >
        <PanelIcon />
        {message('openPanel')}
      </button>
      {failure && <p role="alert">{message('panelNotOpened', failure)}</p>}
    </div>
  );
}
