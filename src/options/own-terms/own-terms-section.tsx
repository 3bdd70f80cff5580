/** The reader's own list: edited as text, brought in from files, and given out as files. */
import { useState } from 'preact/hooks';
import { planImport } from '../../core/own-list/plan-import.ts';
import { message } from '../../extension/locale.ts';
import { reasonOf } from '../../extension/reason-of.ts';
import { download } from '../../interface/download.ts';
import { FileButton } from '../../interface/file-button.tsx';
import { SavingLine } from '../saving-line.tsx';
import { ImportPreview } from './import-preview.tsx';
import { readTermsFile, type TermsFile } from './read-terms-file.ts';
import { writeTermsCsv } from './terms-csv.ts';
import { TermsEditor } from './terms-editor.tsx';
import { writeTermsJson } from './terms-json.ts';
import { useOwnTerms } from './use-own-terms.ts';

/** Ten thousand terms with the longest notes take less than a tenth of it. */
const largestFileBytes = 50_000_000;

interface PickedFile extends TermsFile {
  readonly name: string;
}

export function OwnTermsSection() {
  const { terms, saving, change } = useOwnTerms();
  const [file, setFile] = useState<PickedFile>();
  const [refusal, setRefusal] = useState('');
  const pick = async (picked: File) => {
    setRefusal('');
    setFile(undefined);
    if (picked.size > largestFileBytes) return setRefusal(message('importTooLarge', picked.name));
    try {
      setFile({
        name: picked.name,
        ...readTermsFile(picked.name, new Uint8Array(await picked.arrayBuffer())),
      });
    } catch (error) {
      setRefusal(message('importUnreadable', reasonOf(error)));
    }
  };
  return (
    <section aria-labelledby="own-terms">
      <h2 id="own-terms">{message('optionsOwnTerms')}</h2>
      <p class="hint">{message('optionsOwnTermsHint')}</p>
      {terms && <TermsEditor terms={terms} onSave={(next) => change(() => next)} />}
      <SavingLine saving={saving} />
      <FileActions
        isEmpty={!terms || terms.length === 0}
        onPick={pick}
        onCsv={() => download('gongbao-terms.csv', blobOf('text/csv', writeTermsCsv(terms ?? [])))}
        onJson={() => download('gongbao-terms.json', blobOf('application/json', writeTermsJson(terms ?? [])))}
      />
      {refusal !== '' && (
        <p class="saving-failed" role="alert">
          {refusal}
        </p>
      )}
      {file && terms && (
        <ImportPreview
          key={file.name}
          file={file}
          terms={terms}
          onCancel={() => setFile(undefined)}
          onImport={async (mode) => {
            const isDone = await change((now) => planImport(now, file.terms, mode).terms);
            if (isDone) setFile(undefined);
          }}
        />
      )}
    </section>
  );
}

function blobOf(type: string, text: string): Blob {
  return new Blob([text], { type });
}

interface FileActionsProps {
  readonly isEmpty: boolean;
  readonly onPick: (file: File) => void;
  readonly onCsv: () => void;
  readonly onJson: () => void;
}

function FileActions({ isEmpty, onPick, onCsv, onJson }: FileActionsProps) {
  return (
    <div class="file-actions">
      <FileButton
        label={message('importFile')}
        accept=".csv,.tsv,.txt,.json,text/csv,application/json"
        onFile={onPick}
      />
      <button type="button" class="button" disabled={isEmpty} onClick={onCsv}>
        {message('exportCsv')}
      </button>
      <button type="button" class="button" disabled={isEmpty} onClick={onJson}>
        {message('exportJson')}
      </button>
    </div>
  );
}
