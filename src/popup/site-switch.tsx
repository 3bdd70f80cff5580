/** Whether Gongbao reads this site by itself. A site that is on no list needs the reader's leave, which the browser asks. */
import { useState } from 'preact/hooks';
import { message } from '../extension/locale.ts';
import { reasonOf } from '../extension/reason-of.ts';
import { isEnabledOn, withHost } from '../extension/settings.ts';
import { giveUpAccess, isListedHost, requestAccess } from '../extension/site-access.ts';
import { Switch } from '../interface/switch.tsx';
import { useSettings } from '../interface/use-settings.ts';
import { useSiteAccess } from './use-site-access.ts';

interface SiteSwitchProps {
  readonly host: string;
  readonly onSwitchedOn: () => void;
}

export function SiteSwitch({ host, onSwitchedOn }: SiteSwitchProps) {
  const { settings, saving, change } = useSettings();
  const isListed = isListedHost(host);
  const access = useSiteAccess(host);
  const [asking, setAsking] = useState(false);
  const [failure, setFailure] = useState<string>();
  if (settings === undefined || (!isListed && access === undefined)) return null;
  const mayEnter = isListed || access === true;

  const fail = (error: unknown) => setFailure(reasonOf(error));
  const ask = () => {
    setAsking(true);
    // Where the question closes the popup, the background looks at the page upon the answer.
    requestAccess(host)
      .then((granted) => granted && onSwitchedOn(), fail)
      .finally(() => setAsking(false));
  };
  const switchSite = (on: boolean) => {
    setFailure(undefined);
    if (on && mayEnter) onSwitchedOn();
    else if (on) ask();
    else if (!isListed) giveUpAccess(host).catch(fail);
    change(withHost(settings, host, on));
  };
  return (
    <section class="site">
      <Switch checked={asking || (mayEnter && isEnabledOn(settings, host))} onChange={switchSite}>
        {message('siteSwitch')} <span class="host">{host}</span>
      </Switch>
      {!mayEnter && <p class="hint">{message('siteAccessHint')}</p>}
      {saving.status === 'failed' && <p role="alert">{message('notSaved', saving.reason)}</p>}
      {failure && <p role="alert">{message('siteAccessFailed', failure)}</p>}
    </section>
  );
}
