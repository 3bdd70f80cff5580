/** The options: what holds for every page that is opened, saved as soon as it is changed. */
import { message } from '../extension/locale.ts';
import { ownPages } from '../extension/own-pages.ts';
import { withCategories, withHost, withMark } from '../extension/settings.ts';
import { KeysSection } from '../interface/keys/keys-section.tsx';
import { MarkSwitches } from '../interface/mark-switches.tsx';
import { useSettings } from '../interface/use-settings.ts';
import { CategoriesSection } from './categories-section.tsx';
import { ExceptionsSection } from './exceptions-section.tsx';
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
          <OwnTermsSection />
          <ScriptSection settings={settings} onChange={change} />
          <ExceptionsSection />
          <SitesSection
            hosts={settings.disabledHosts}
            onRemove={(host) => change(withHost(settings, host, true))}
          />
        </>
      )}
      <KeysSection />
      <FurtherPages />
      <section aria-labelledby="privacy">
        <h2 id="privacy">{message('optionsPrivacy')}</h2>
        <p>{message('privacySentence')}</p>
      </section>
    </main>
  );
}

/** The extension's other pages, which no menu of the browser names. */
function FurtherPages() {
  return (
    <section aria-labelledby="further-pages">
      <h2 id="further-pages">{message('furtherPages')}</h2>
      <p class="further-pages">
        <a class="link" href={ownPages.readingLog}>
          {message('readingLogTitle')}
        </a>
        <a class="link" href={ownPages.help}>
          {message('helpTitle')}
        </a>
        <a class="link" href={ownPages.welcome}>
          {message('welcomeTitle')}
        </a>
      </p>
    </section>
  );
}
