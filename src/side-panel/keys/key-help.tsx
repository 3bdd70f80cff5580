/** Lists the panel's single keys. */
import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import { message } from '../../extension/locale.ts';
import { panelKeys } from './panel-commands.ts';

/** A dialog for as long as it is drawn; Escape closes it, as the browser does with every dialog. */
export function KeyHelp({ onClose }: { readonly onClose: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null);
  const headId = useId();
  useLayoutEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} class="key-help" aria-labelledby={headId} onClose={onClose}>
      <h2 id={headId}>{message('panelKeys')}</h2>
      <p>{message('panelKeysHint')}</p>
      <dl>
        {panelKeys.map(({ key, shift, label }) => (
          <div key={`${key} ${shift}`}>
            <dt>
              {shift && (
                <>
                  <kbd>Shift</kbd>{' '}
                </>
              )}
              <kbd>{key === 'Escape' ? 'Esc' : key.toUpperCase()}</kbd>
            </dt>
            <dd>{message(label)}</dd>
          </div>
        ))}
      </dl>
      <button type="button" class="button" onClick={() => dialog.current?.close()}>
        {message('close')}
      </button>
    </dialog>
  );
}
