/** The popup: what was found in this page, and how it is shown. */
import { message } from '../extension/locale.ts';
import { openOptions } from '../extension/open-options.ts';
import { isEnabledOn, withHost } from '../extension/settings.ts';
import { Switch } from '../interface/switch.tsx';
import { tabSentences } from '../interface/tab-sentences.ts';
import { useActiveTab } from '../interface/use-active-tab.ts';
import { useSettings } from '../interface/use-settings.ts';
import { type ShownState, useTabState } from '../interface/use-tab-state.ts';
import { countsLine } from './counts-line.ts';
import { PageControls } from './page-controls.tsx';
import { pageHost } from './page-host.ts';
import { PlainScript } from './plain-script.tsx';
import { PopupActions } from './popup-actions.tsx';

export function Popup() {
  const tab = useActiveTab();
  const { state, read, replace } = useTabState(tab);
  const articleAddress = state.status === 'article' ? state.annotated.article.url : undefined;
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
      <SiteSwitch host={pageHost(tab?.url, articleAddress)} onSwitchedOn={read} />
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

interface SiteSwitchProps {
  readonly host: string | undefined;
  readonly onSwitchedOn: () => void;
}

function SiteSwitch({ host, onSwitchedOn }: SiteSwitchProps) {
  const { settings, saving, change } = useSettings();
  if (host === undefined || settings === undefined) return null;
  const switchSite = (on: boolean) => {
    change(withHost(settings, host, on));
    if (on) onSwitchedOn();
  };
  return (
    <section class="site">
      <Switch checked={isEnabledOn(settings, host)} onChange={switchSite}>
        {message('siteSwitch')} <span class="host">{host}</span>
      </Switch>
      {saving.status === 'failed' && <p role="alert">{message('notSaved', saving.reason)}</p>}
    </section>
  );
}

/** The browser leaves the popup open. */
async function goToOptions(): Promise<void> {
  if (await openOptions()) window.close();
}
