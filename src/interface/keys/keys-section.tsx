/** The keyboard commands as they are set now, and where to set them otherwise. */
import { useState } from 'preact/hooks';
import { browser } from '../../extension/browser.ts';
import { message } from '../../extension/locale.ts';
import { useAbortable } from '../use-abortable.ts';

interface Command {
  readonly name: string;
  readonly description: string;
  readonly shortcut: string;
}

/** Chrome's own page for keys; Firefox lets no extension open its page. */
const chromeShortcutsPage = 'chrome://extensions/shortcuts';

export function KeysSection() {
  const [commands, setCommands] = useState<readonly Command[]>([]);
  useAbortable((signal) => {
    browser.commands.getAll().then(
      (found) => {
        if (!signal.aborted) setCommands(found.map(readCommand));
      },
      (error) => console.warn('Gongbao cannot list its keys', error),
    );
  }, []);
  return (
    <section aria-labelledby="keys">
      <h2 id="keys">{message('optionsKeys')}</h2>
      <dl class="keys">
        {commands
          .filter(({ description }) => description !== '')
          .map(({ name, description, shortcut }) => (
            <div key={name}>
              <dt>{shortcut === '' ? message('keyUnset') : <kbd>{shortcut}</kbd>}</dt>
              <dd>{description}</dd>
            </div>
          ))}
      </dl>
      <HowToChange />
    </section>
  );
}

function HowToChange() {
  if (browser.runtime.getURL('').startsWith('moz-extension:')) {
    return <p class="hint">{message('changeKeysFirefox')}</p>;
  }
  return (
    <button type="button" class="link" onClick={() => void browser.tabs.create({ url: chromeShortcutsPage })}>
      {message('changeKeys')}
    </button>
  );
}

function readCommand({ name = '', description = '', shortcut = '' }: Partial<Command>): Command {
  return { name, description, shortcut };
}
