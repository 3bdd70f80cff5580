/** Lists the panel's single keys. */
import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import { message } from '../../extension/locale.ts';
import { PanelKeyList } from '../../interface/keys/panel-key-list.tsx';
import { Switch } from '../../interface/switch.tsx';
import { useSettings } from '../../interface/use-settings.ts';

/** A dialog for as long as it is drawn; Escape closes it, as the browser does with every dialog. */
export function KeyHelp({ onClose }: { readonly onClose: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null);
  const headId = useId();
  useLayoutEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} class="key-help" aria-labelledby={headId} onClose={onClose}>
      <h2 id={headId}>{message('panelKeys')}</h2>
      <p>{message('panelKeysHint')}</p>
      <PanelKeyList />
      <SingleKeysSwitch />
      <button type="button" class="button" onClick={() => dialog.current?.close()}>
        {message('close')}
      </button>
    </dialog>
  );
}

/** Whoever speaks to the machine, or hits keys by chance, does better without. */
function SingleKeysSwitch() {
  const { settings, saving, change } = useSettings();
  if (!settings) return null;
  return (
    <>
      <Switch checked={settings.singleKeys} onChange={(singleKeys) => change({ singleKeys })}>
        {message('singleKeysOn')}
      </Switch>
      {saving.status === 'failed' && <p role="alert">{message('notSaved', saving.reason)}</p>}
    </>
  );
}
