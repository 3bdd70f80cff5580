/** The script in which articles open, and what a copy from a converted page gives. */
import { useId } from 'preact/hooks';
import { type MessageKey, message } from '../extension/locale.ts';
import { type ScriptMode, scriptModes } from '../extension/script-modes.ts';
import { scriptNames } from '../extension/script-names.ts';
import { type Settings, withHostScript } from '../extension/settings.ts';
import { RemoveIcon } from '../interface/icons.tsx';
import { Switch } from '../interface/switch.tsx';
import type { SettingsChange } from '../interface/use-settings.ts';

const scriptHints: Readonly<Record<ScriptMode, MessageKey>> = {
  original: 'scriptOriginalHint',
  simplified: 'scriptSimplifiedHint',
  traditional: 'scriptTraditionalHint',
  taiwan: 'scriptTaiwanHint',
  'taiwan-phrases': 'scriptTaiwanPhrasesHint',
  'hong-kong': 'scriptHongKongHint',
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
      <label for={id}>{message(scriptNames[mode])}</label>
      <p id={`${id}-hint`} class="hint">
        {message(scriptHints[mode])}
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
              {host} <span class="hint">{message(scriptNames[mode])}</span>
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
