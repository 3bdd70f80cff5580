/** The scripts of a page as a segmented control, each with a sign of its own. */
import { useId } from 'preact/hooks';
import { type MessageKey, message } from '../extension/locale.ts';
import type { ScriptMode } from '../extension/script-modes.ts';
import { scriptNames } from '../extension/script-names.ts';

/** `taiwan-phrases` is a choice within Taiwan's script, and shows here as Taiwan. */
type PickedScript = Exclude<ScriptMode, 'taiwan-phrases'>;

interface ScriptSegment {
  readonly mode: PickedScript;
  readonly sign: MessageKey;
}

const segments: readonly ScriptSegment[] = [
  { mode: 'original', sign: 'scriptOriginalShort' },
  { mode: 'simplified', sign: 'scriptSimplifiedShort' },
  { mode: 'traditional', sign: 'scriptTraditionalShort' },
  { mode: 'taiwan', sign: 'scriptTaiwanShort' },
  { mode: 'hong-kong', sign: 'scriptHongKongShort' },
];

interface ScriptPickerProps {
  readonly script: ScriptMode;
  readonly disabled?: boolean;
  readonly onChange: (mode: ScriptMode) => void;
}

export function ScriptPicker({ script, disabled = false, onChange }: ScriptPickerProps) {
  const group = useId();
  const picked: PickedScript = script === 'taiwan-phrases' ? 'taiwan' : script;
  return (
    <fieldset class="segments" disabled={disabled}>
      <legend>{message('scriptLegend')}</legend>
      <div class="segment-row">
        {segments.map(({ mode, sign }) => (
          <label key={mode} class="segment" title={message(scriptNames[mode])}>
            <input
              type="radio"
              name={group}
              aria-label={message(scriptNames[mode])}
              checked={mode === picked}
              onChange={() => onChange(mode)}
            />
            <span aria-hidden="true">{message(sign)}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
