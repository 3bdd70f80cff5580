/** The script in which articles open. */
import { useId } from 'preact/hooks';
import { type MessageKey, message } from '../extension/locale.ts';
import { type ScriptMode, scriptModes } from '../extension/script-modes.ts';

interface ScriptWords {
  readonly name: MessageKey;
  readonly hint: MessageKey;
}

const scriptWords: Readonly<Record<ScriptMode, ScriptWords>> = {
  original: { name: 'scriptOriginal', hint: 'scriptOriginalHint' },
  simplified: { name: 'scriptSimplified', hint: 'scriptSimplifiedHint' },
  traditional: { name: 'scriptTraditional', hint: 'scriptTraditionalHint' },
  taiwan: { name: 'scriptTaiwan', hint: 'scriptTaiwanHint' },
  'taiwan-phrases': { name: 'scriptTaiwanPhrases', hint: 'scriptTaiwanPhrasesHint' },
  'hong-kong': { name: 'scriptHongKong', hint: 'scriptHongKongHint' },
};

interface ScriptSectionProps {
  readonly script: ScriptMode;
  readonly onChange: (script: ScriptMode) => void;
}

export function ScriptSection({ script, onChange }: ScriptSectionProps) {
  return (
    <fieldset class="choices">
      <legend class="choices-head">
        <h2>{message('optionsScript')}</h2>
      </legend>
      {scriptModes.map((mode) => (
        <ScriptChoice key={mode} mode={mode} checked={mode === script} onPick={() => onChange(mode)} />
      ))}
    </fieldset>
  );
}

interface ScriptChoiceProps {
  readonly mode: ScriptMode;
  readonly checked: boolean;
  readonly onPick: () => void;
}

function ScriptChoice({ mode, checked, onPick }: ScriptChoiceProps) {
  const { name, hint } = scriptWords[mode];
  const id = useId();
  return (
    <div class="choice">
      <input
        id={id}
        type="radio"
        name="script"
        checked={checked}
        aria-describedby={`${id}-hint`}
        onChange={onPick}
      />
      <label for={id}>{message(name)}</label>
      <p id={`${id}-hint`} class="hint">
        {message(hint)}
      </p>
    </div>
  );
}
