/** The popup: what was found in this page, and how it is shown. */
import { message } from '../extension/locale.ts';
import { openOptions } from '../extension/open-options.ts';
import { tabSentences } from '../interface/tab-sentences.ts';
import { useActiveTab } from '../interface/use-active-tab.ts';
import { type ShownState, useTabState } from '../interface/use-tab-state.ts';
import { countsLine } from './counts-line.ts';
import { PageControls } from './page-controls.tsx';
import { pageHost } from './page-host.ts';
import { PlainScript } from './plain-script.tsx';
import { PopupActions } from './popup-actions.tsx';
import { SiteSwitch } from './site-switch.tsx';

export function Popup() {
  const tab = useActiveTab();
  const { state, read, replace } = useTabState(tab);
  const articleAddress = state.status === 'article' ? state.annotated.article.url : undefined;
  const host = pageHost(tab?.url, articleAddress);
  return (
    <main class="popup" aria-busy={state.status === 'loading' || state.status === 'reading'}>
      <header>
        <h1>{message('extensionName')}</h1>
        <p role="status" class="found">
          {foundLine(state)}
        </p>
        {state.status === 'not-permitted' && <p class="hint">{message('popupNotPermittedHint')}</p>}
      </header>
      {state.status === 'article' && tab && <PageControls tabId={tab.id} state={state} replace={replace} />}
      {state.status === 'no-article' && tab && <PlainScript tabId={tab.id} script={state.script} />}
      {host !== undefined && <SiteSwitch host={host} onSwitchedOn={read} />}
      <PopupActions windowId={tab?.windowId} state={state} onRead={read} />
      <footer>
        <button type="button" class="link" onClick={goToOptions}>
          {message('openOptions')}
        </button>
      </footer>
    </main>
  );
}

function foundLine(state: ShownState): string {
  if (state.status === 'article') return countsLine(state.annotated);
  return message(tabSentences[state.status].sentence);
}

/** The browser leaves the popup open. */
async function goToOptions(): Promise<void> {
  if (await openOptions()) window.close();
}
