/** Lists the panel's single keys. */
import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import { message } from '../../extension/locale.ts';
import { PanelKeyList } from '../../interface/keys/panel-key-list.tsx';

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
      <button type="button" class="button" onClick={() => dialog.current?.close()}>
        {message('close')}
      </button>
    </dialog>
  );
}
