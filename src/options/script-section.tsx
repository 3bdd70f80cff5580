/** The script in which articles open, and what a copy from a converted page gives. */
import { useId } from 'preact/hooks';
import { type MessageKey, message } from '../extension/locale.ts';
import { type ScriptMode, scriptModes } from '../extension/script-modes.ts';
import { type Settings, withHostScript } from '../extension/settings.ts';
import { RemoveIcon } from '../interface/icons.tsx';
import { Switch } from '../interface/switch.tsx';
import type { SettingsChange } from '../interface/use-settings.ts';

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
  readonly settings: Settings;
  readonly onChange: (change: SettingsChange) => void;
}

export function ScriptSection({ settings, onChange }: ScriptSectionProps) {
  const { script, onlyOtherScript, copiesOriginal, hostScripts } = settings;
  return (
    <>
      <fieldset class="choices">
        <legend class="choices-head">
          <h2>{message('optionsScript')}</h2>
        </legend>
        <p class="hint">{message('optionsScriptHint')}</p>
        {scriptModes.map((mode) => (
          <ScriptChoice
            key={mode}
            mode={mode}
            checked={mode === script}
            onPick={() => onChange({ script: mode })}
          />
        ))}
        <Switch
          checked={onlyOtherScript}
          disabled={script === 'original'}
          onChange={(on) => onChange({ onlyOtherScript: on })}
        >
          {message('optionsOnlyOther')}
          <span class="hint switch-hint">{message('optionsOnlyOtherHint')}</span>
        </Switch>
        <Switch checked={copiesOriginal} onChange={(on) => onChange({ copiesOriginal: on })}>
          {message('optionsCopiesOriginal')}
        </Switch>
      </fieldset>
      <HostScripts
        hostScripts={hostScripts}
        onForget={(host) => onChange(withHostScript(settings, host, undefined))}
      />
    </>
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

interface HostScriptsProps {
  readonly hostScripts: Settings['hostScripts'];
  readonly onForget: (host: string) => void;
}

function HostScripts({ hostScripts, onForget }: HostScriptsProps) {
  const hosts = Object.entries(hostScripts);
  if (hosts.length === 0) return null;
  return (
    <section aria-labelledby="host-scripts">
      <h2 id="host-scripts">{message('optionsHostScripts')}</h2>
      <ul class="hosts">
        {hosts.map(([host, mode]) => (
          <li key={host}>
            <span>
              {host} <span class="hint">{message(scriptWords[mode].name)}</span>
            </span>
            <button
              type="button"
              class="icon-button"
              aria-label={message('removeSite', host)}
              title={message('removeSite', host)}
              onClick={() => onForget(host)}
            >
              <RemoveIcon />
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
