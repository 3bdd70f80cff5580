/** The options: what holds for every page that is opened, saved as soon as it is changed. */
import { message } from '../extension/locale.ts';
import { withCategories, withHost, withMark } from '../extension/settings.ts';
import { MarkSwitches } from '../interface/mark-switches.tsx';
import { useSettings } from '../interface/use-settings.ts';
import { CategoriesSection } from './categories-section.tsx';
import { KeysSection } from './keys-section.tsx';
import { OwnTermsSection } from './own-terms/own-terms-section.tsx';
import { SavingLine } from './saving-line.tsx';
import { ScriptSection } from './script-section.tsx';
import { SitesSection } from './sites-section.tsx';

export function OptionsPage() {
  const { settings, saving, change } = useSettings();
  return (
    <main class="options">
      <header>
        <h1>{message('optionsTitle')}</h1>
        <SavingLine saving={saving} idle={message('savesAtOnce')} />
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
          <CategoriesSection
            hidden={settings.hiddenCategories}
            onChange={(categories, shown) => change(withCategories(settings, categories, shown))}
          />
          <ScriptSection script={settings.script} onChange={(script) => change({ script })} />
          <SitesSection
            hosts={settings.disabledHosts}
            onRemove={(host) => change(withHost(settings, host, true))}
          />
        </>
      )}
      <OwnTermsSection />
      <KeysSection />
      <section aria-labelledby="privacy">
        <h2 id="privacy">{message('optionsPrivacy')}</h2>
        <p>{message('privacySentence')}</p>
      </section>
    </main>
  );
}
