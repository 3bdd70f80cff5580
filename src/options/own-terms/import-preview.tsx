/** What an import would change, and which lines of the file it cannot take, before anything is changed. */
import { useMemo, useState } from 'preact/hooks';
import { type ImportMode, planImport } from '../../core/own-list/plan-import.ts';
import type { OwnTerm } from '../../core/reader-lexicon.ts';
import { type MessageKey, message } from '../../extension/locale.ts';
import { FaultList } from './fault-list.tsx';
import type { TermsFile } from './read-terms-file.ts';

/** Enough to see whether the file is the right one. */
const mostShown = 8;

const modes: readonly (readonly [ImportMode, MessageKey])[] = [
  ['merge', 'importMerge'],
  ['replace', 'importReplace'],
];

interface ImportPreviewProps {
  readonly file: TermsFile & { readonly name: string };
  readonly terms: readonly OwnTerm[];
  readonly onImport: (mode: ImportMode) => void;
  readonly onCancel: () => void;
}

export function ImportPreview({ file, terms, onImport, onCancel }: ImportPreviewProps) {
  const [mode, setMode] = useState<ImportMode>('merge');
  const plan = useMemo(() => planImport(terms, file.terms, mode), [terms, file, mode]);
  const { added, changed, removed, isTooLong } = plan;
  const changesNothing = added.length + changed.length + removed.length === 0;
  return (
    <section class="import" aria-labelledby="import">
      <h3 id="import">{message('importHead', file.name)}</h3>
      {file.encoding === 'gb18030' && <p class="hint">{message('importNotUtf8')}</p>}
      <fieldset class="import-modes">
        <legend class="visually-hidden">{message('importFile')}</legend>
        {modes.map(([value, label]) => (
          <label key={value}>
            <input type="radio" name="import-mode" checked={mode === value} onChange={() => setMode(value)} />{' '}
            {message(label)}
          </label>
        ))}
      </fieldset>
      <TermSample head={message('importAdded', added.length)} terms={added} />
      <TermSample head={message('importChanged', changed.length)} terms={changed.map(({ after }) => after)} />
      <TermSample head={message('importRemoved', removed.length)} terms={removed} />
      {changesNothing && <p>{message('importNothing')}</p>}
      {isTooLong && <p class="saving-failed">{message('importTooMany', plan.terms.length)}</p>}
      <FaultList faults={file.faults} />
      <div class="file-actions">
        <button
          type="button"
          class="button primary"
          disabled={changesNothing || isTooLong}
          onClick={() => onImport(mode)}
        >
          {file.faults.length === 0
            ? message('importDo', file.terms.length)
            : message('importDoRest', file.terms.length, file.faults.length)}
        </button>
        <button type="button" class="button" onClick={onCancel}>
          {message('cancel')}
        </button>
      </div>
    </section>
  );
}

interface TermSampleProps {
  readonly head: string;
  readonly terms: readonly OwnTerm[];
}

function TermSample({ head, terms }: TermSampleProps) {
  if (terms.length === 0) return null;
  const rest = terms.length - mostShown;
  return (
    <div class="term-sample">
      <p>{head}</p>
      <ul>
        {terms.slice(0, mostShown).map(({ term, note }) => (
          <li key={term}>
            {term}
            {note !== undefined && <span class="hint"> {note}</span>}
          </li>
        ))}
        {rest > 0 && <li class="hint">{message('importMore', rest)}</li>}
      </ul>
    </div>
  );
}
