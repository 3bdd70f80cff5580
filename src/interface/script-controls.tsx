/** How the page's script is shown and chosen, in popup and panel alike. */
import { useState } from 'preact/hooks';
import { hostOf } from '../extension/host-of.ts';
import { message } from '../extension/locale.ts';
import { callBackground, callReader } from '../extension/messages.ts';
import type { ArticleState } from '../extension/page-state.ts';
import type { ScriptMode } from '../extension/script-modes.ts';
import { withHostScript } from '../extension/settings.ts';
import { RepairsNote } from './repairs-note.tsx';
import { ScriptPicker } from './script-picker.tsx';
import { useSettings } from './use-settings.ts';

interface ScriptControlsProps {
  readonly tabId: number;
  readonly state: ArticleState;
  /** Shows `state` until the page itself says otherwise. */
  readonly replace?: (state: ArticleState) => void;
}

export function ScriptControls({ tabId, state, replace }: ScriptControlsProps) {
  const [failed, setFailed] = useState(false);
  const site = useSiteScript(state);
  const { script } = state;
  const pick = (mode: ScriptMode) => {
    replace?.({ ...state, script: mode });
    setFailed(false);
    if (site.isRemembered) site.remember(mode);
    callReader(tabId, 'showScript', mode).catch(() => {
      replace?.(state);
      setFailed(true);
    });
  };
  return (
    <div class="script-controls" onPointerEnter={() => warmConverter(state)}>
      <ScriptPicker script={script} onChange={pick} />
      {(script === 'taiwan' || script === 'taiwan-phrases') && (
        <label class="script-choice" title={message('scriptTaiwanPhrasesHint')}>
          <input
            type="checkbox"
            checked={script === 'taiwan-phrases'}
            onChange={(event) => pick(event.currentTarget.checked ? 'taiwan-phrases' : 'taiwan')}
          />
          {message('scriptTaiwanWords')}
        </label>
      )}
      {site.host !== undefined && (
        <label class="script-choice">
          <input
            type="checkbox"
            checked={site.isRemembered}
            onChange={(event) => site.remember(event.currentTarget.checked ? script : undefined)}
          />
          {message('scriptOnSite')}
        </label>
      )}
      <RepairsNote
        state={state}
        onRepair={pick}
        onShow={(on) => void callReader(tabId, 'showRepairs', on).catch(() => setFailed(true))}
      />
      {state.isContested && (
        <p class="script-note" role="alert">
          {message('pageContested')}
        </p>
      )}
      {failed && <p role="alert">{message('pageUnreachable')}</p>}
    </div>
  );
}

/** The first converter takes its time to be built: it may begin while the pointer is on its way. */
function warmConverter({ annotated }: ArticleState): void {
  const source = annotated.article.script;
  const mode = source === 'Hans' ? 'traditional' : 'simplified';
  callBackground('convertTexts', { texts: [], source, mode }).catch(() => undefined);
}

interface SiteScript {
  /** Absent where the article has no address of a site, or the settings are not there yet. */
  readonly host: string | undefined;
  readonly isRemembered: boolean;
  /** `undefined` forgets. */
  readonly remember: (script: ScriptMode | undefined) => void;
}

function useSiteScript({ annotated }: ArticleState): SiteScript {
  const { settings, change } = useSettings();
  const host = settings && hostOf(annotated.article.url);
  return {
    host,
    isRemembered: host !== undefined && settings?.hostScripts[host] !== undefined,
    remember: (script) => {
      if (host !== undefined && settings) change(withHostScript(settings, host, script));
    },
  };
}
