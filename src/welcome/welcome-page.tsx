/** After installing: what Gongbao does, shown on a sample; how to begin; what each permission is for; privacy. */
import { type MessageKey, message } from '../extension/locale.ts';
import { openOptions } from '../extension/open-options.ts';
import { ownPages } from '../extension/own-pages.ts';
import { SampleReading } from './sample-reading.tsx';

const legend: readonly (readonly [sample: string, key: MessageKey])[] = [
  ['person', 'welcomePeople'],
  ['date', 'welcomeDates'],
  ['keyword', 'welcomeKeywords'],
];

const steps: readonly MessageKey[] = [
  'welcomeStepOpen',
  'welcomeStepButton',
  'welcomeStepPanel',
  'welcomeStepScript',
];

const permissions: readonly (readonly [name: MessageKey, why: MessageKey])[] = [
  ['permissionHosts', 'permissionHostsWhy'],
  ['permissionActiveTab', 'permissionActiveTabWhy'],
  ['permissionStorage', 'permissionStorageWhy'],
  ['permissionPanel', 'permissionPanelWhy'],
];

export function WelcomePage() {
  return (
    <main class="welcome">
      <h1>{message('welcomeTitle')}</h1>
      <p>{message('welcomeLead')}</p>
      <section aria-labelledby="sample">
        <h2 id="sample">{message('welcomeSample')}</h2>
        <ul class="legend">
          {legend.map(([kind, key]) => (
            <li key={kind}>
              <span class={`mark-sample mark-sample-${kind}`}>{message(key)}</span>
            </li>
          ))}
        </ul>
        <SampleReading />
      </section>
      <section aria-labelledby="begin">
        <h2 id="begin">{message('welcomeBegin')}</h2>
        <ol class="steps">
          {steps.map((key) => (
            <li key={key}>{message(key)}</li>
          ))}
        </ol>
      </section>
      <section aria-labelledby="permissions">
        <h2 id="permissions">{message('welcomePermissions')}</h2>
        <dl>
          {permissions.map(([name, why]) => (
            <div key={name}>
              <dt>{message(name)}</dt>
              <dd>{message(why)}</dd>
            </div>
          ))}
        </dl>
      </section>
      <section aria-labelledby="privacy">
        <h2 id="privacy">{message('optionsPrivacy')}</h2>
        <p>{message('privacySentence')}</p>
      </section>
      <p class="further">
        <button type="button" class="button" onClick={openOptions}>
          {message('openOptions')}
        </button>
        <a class="link" href={ownPages.help}>
          {message('helpTitle')}
        </a>
      </p>
    </main>
  );
}
