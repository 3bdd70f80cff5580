/** The reader's exceptions to script conversion: a text, one a line, saved only when no line is wrong. */
import { useEffect, useState } from 'preact/hooks';
import {
  type ExceptionFault,
  type ExceptionFaultKind,
  readExceptions,
  writeExceptions,
} from '../core/conversion/exceptions-text.ts';
import { type MessageKey, message } from '../extension/locale.ts';
import { reasonOf } from '../extension/reason-of.ts';
import { loadScriptExceptions, saveScriptExceptions } from '../extension/script-exceptions-store.ts';
import type { SavingState } from '../interface/use-settings.ts';
import { SavingLine } from './saving-line.tsx';
import { writeTab } from './write-tab.ts';

const faultWords: Readonly<Record<ExceptionFaultKind, MessageKey>> = {
  'no-tab': 'exceptionNoTab',
  'no-words': 'exceptionNoWords',
  'nothing-shown': 'exceptionNothingShown',
  'too-long': 'exceptionTooLong',
  duplicate: 'exceptionDuplicate',
  'too-many': 'exceptionTooMany',
};

/** More would help nobody. */
const mostFaults = 20;

export function ExceptionsSection() {
  const [text, setText] = useState<string>();
  const [isDirty, setDirty] = useState(false);
  const [faults, setFaults] = useState<readonly ExceptionFault[]>([]);
  const [saving, setSaving] = useState<SavingState>({ status: 'idle' });
  const fail = (error: unknown) => setSaving({ status: 'failed', reason: reasonOf(error) });
  useEffect(() => {
    loadScriptExceptions().then((exceptions) => setText(writeExceptions(exceptions)), fail);
  }, []);

  const save = () => {
    const read = readExceptions(text ?? '');
    setFaults(read.faults);
    if (read.faults.length > 0) return;
    setSaving({ status: 'saving' });
    saveScriptExceptions(read.exceptions).then(() => {
      setDirty(false);
      setSaving({ status: 'saved' });
    }, fail);
  };
  if (text === undefined) return <SavingLine saving={saving} />;
  return (
    <section aria-labelledby="exceptions">
      <h2 id="exceptions">{message('optionsExceptions')}</h2>
      <p id="exceptions-form" class="hint">
        {message('optionsExceptionsHint')}
      </p>
      <div class="terms-editor">
        <textarea
          rows={6}
          wrap="off"
          spellcheck={false}
          value={text}
          aria-labelledby="exceptions"
          aria-describedby="exceptions-form"
          aria-invalid={faults.length > 0}
          onInput={(event) => {
            setText(event.currentTarget.value);
            setDirty(true);
            if (faults.length > 0) setFaults(readExceptions(event.currentTarget.value).faults);
          }}
          onKeyDown={writeTab}
        />
        <div class="editor-bar">
          <button type="button" class="button primary" disabled={!isDirty} onClick={save}>
            {message('saveExceptions')}
          </button>
          <SavingLine saving={saving} />
        </div>
        <Faults faults={faults} />
      </div>
    </section>
  );
}

function Faults({ faults }: { readonly faults: readonly ExceptionFault[] }) {
  if (faults.length === 0) return null;
  return (
    <div class="faults" role="alert">
      <ol>
        {faults.slice(0, mostFaults).map(({ line, kind }) => (
          <li key={line}>
            <span class="fault-line">{message('faultLine', line)}</span> {message(faultWords[kind])}
          </li>
        ))}
      </ol>
    </div>
  );
}
