/** The options: what holds for every page that is opened, saved as soon as it is changed. */
import { interfaceLanguage, message } from '../extension/locale.ts';
import { withHost, withMark } from '../extension/settings.ts';
import { MarkSwitches } from '../interface/mark-switches.tsx';
import { type SavingState, useSettings } from '../interface/use-settings.ts';
import { KeysSection } from './keys-section.tsx';
import { ScriptSection } from './script-section.tsx';
import { SitesSection } from './sites-section.tsx';

export function OptionsPage() {
  const { settings, saving, change } = useSettings();
  return (
    <main class="options">
      <header>
        <h1>{message('optionsTitle')}</h1>
        <SavingLine saving={saving} />
      </header>
      {settings && (
        <>
          <section aria-labelledby="marks">
            <h2 id="marks">{message('optionsMarks')}</h2>
            <p class="hint">{message('optionsMarksHint')}</p>
            <MarkSwitches
              marks={settings.marks}
              onChange={(kind, on) => change(withMark(settings, kind, on))}
            />
          </section>
          <ScriptSection script={settings.script} onChange={(script) => change({ script })} />
          <SitesSection
            hosts={settings.disabledHosts}
            onRemove={(host) => change(withHost(settings, host, true))}
          />
        </>
      )}
      <KeysSection />
      <section aria-labelledby="privacy">
        <h2 id="privacy">{message('optionsPrivacy')}</h2>
        <p>{message('privacySentence')}</p>
      </section>
    </main>
  );
}

function SavingLine({ saving }: { readonly saving: SavingState }) {
  return (
    <p class={`saving saving-${saving.status}`} role="status" lang={interfaceLanguage()}>
      {savingWords(saving)}
    </p>
  );
}

function savingWords(saving: SavingState): string {
  if (saving.status === 'failed') return message('notSaved', saving.reason);
  if (saving.status === 'saving') return message('saving');
  return saving.status === 'saved' ? message('saved') : message('savesAtOnce');
}
