/** The side panel's single keys and what each does. */
import { message } from '../../extension/locale.ts';
import { panelKeys } from './panel-commands.ts';

export function PanelKeyList() {
  return (
    <dl class="panel-keys">
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
  );
}
