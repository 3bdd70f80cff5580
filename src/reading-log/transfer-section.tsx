/** The whole log: how large it is, out to a file, in from a file, and gone. */
import { useState } from 'preact/hooks';
import { message } from '../extension/locale.ts';
import { deleteLog } from '../extension/reading-log/consult-log.ts';
import { openLog } from '../extension/reading-log/log-database.ts';
import { exportLog, type ImportOutcome, importLog, NotALog } from '../extension/reading-log/transfer-log.ts';
import { reasonOf } from '../extension/reason-of.ts';
import { FileButton } from '../interface/file-button.tsx';
import { today } from '../interface/local-day.ts';
import { downloadParts } from './download-parts.ts';
import { linesOfFile } from './lines-of-file.ts';
import { LogSize } from './log-size.tsx';

interface TransferSectionProps {
  readonly count: number;
  readonly onChanged: () => void;
}

type Work =
  | { readonly status: 'idle' }
  | { readonly status: 'working'; readonly words: string; readonly cancel?: () => void }
  | { readonly status: 'done'; readonly words: string; readonly errors?: ImportOutcome['errors'] }
  | { readonly status: 'failed'; readonly words: string };

export function TransferSection({ count, onChanged }: TransferSectionProps) {
  const [work, setWork] = useState<Work>({ status: 'idle' });
  const run = (job: () => Promise<Work>) => {
    setWork({ status: 'working', words: message('working') });
    job()
      .catch((error: unknown): Work => ({ status: 'failed', words: failureWords(error) }))
      .then((result) => {
        setWork(result);
        onChanged();
      });
  };
  const importIt = (file: File) => {
    const controller = new AbortController();
    const showLines = (lines: number) =>
      setWork({
        status: 'working',
        words: message('logImporting', lines),
        cancel: () => controller.abort(),
      });
    run(() => importFile(file, showLines, controller.signal));
  };
  const isBusy = work.status === 'working';
  return (
    <section class="transfer" aria-labelledby="whole-log">
      <h2 id="whole-log">{message('wholeLog')}</h2>
      <LogSize count={count} />
      <div class="transfer-actions">
        <button type="button" class="button" disabled={isBusy || count === 0} onClick={() => run(exportAll)}>
          {message('logExport')}
        </button>
        <FileButton
          label={message('logImport')}
          accept=".jsonl,application/jsonl"
          disabled={isBusy}
          onFile={importIt}
        />
        <DeleteButton count={count} disabled={isBusy} onDelete={() => run(deleteAll)} />
      </div>
      <WorkLine work={work} />
    </section>
  );
}

function WorkLine({ work }: { readonly work: Work }) {
  if (work.status === 'idle') return <p role="status" />;
  const errors = work.status === 'done' ? (work.errors ?? []) : [];
  return (
    <div role="status">
      <p class={work.status === 'failed' ? 'warning' : 'hint'}>{work.words}</p>
      {work.status === 'working' && work.cancel && (
        <button type="button" class="button" onClick={work.cancel}>
          {message('cancel')}
        </button>
      )}
      <ul class="line-errors">
        {errors.slice(0, 50).map(({ line, reason }) => (
          <li key={line}>{message('errorInLine', line, reason)}</li>
        ))}
      </ul>
    </div>
  );
}

interface DeleteButtonProps {
  readonly count: number;
  readonly disabled: boolean;
  readonly onDelete: () => void;
}

/** Asks once more before all is gone. */
function DeleteButton({ count, disabled, onDelete }: DeleteButtonProps) {
  const [isAsking, setAsking] = useState(false);
  if (!isAsking) {
    return (
      <button type="button" class="button" disabled={disabled || count === 0} onClick={() => setAsking(true)}>
        {message('logDelete')}
      </button>
    );
  }
  return (
    <fieldset class="question">
      <legend>{message('logDeleteQuestion', count)}</legend>
      <button
        type="button"
        class="button"
        onClick={() => {
          setAsking(false);
          onDelete();
        }}
      >
        {message('logDeleteConfirm')}
      </button>
      <button type="button" class="button" ref={(button) => button?.focus()} onClick={() => setAsking(false)}>
        {message('cancel')}
      </button>
    </fieldset>
  );
}

async function exportAll(): Promise<Work> {
  await downloadParts(`${today()} gongbao-reading-log.jsonl`, exportLog(await openLog()));
  return { status: 'done', words: message('logExported') };
}

/** What was imported before an abort stays, and is counted. */
async function importFile(file: File, progress: (lines: number) => void, signal: AbortSignal): Promise<Work> {
  let told = 0;
  const outcome = await importLog(await openLog(), linesOfFile(file, signal), (lines) => {
    if (lines - told < 100) return;
    told = lines;
    progress(lines);
  });
  const { imported, alreadyThere, errors } = outcome;
  return { status: 'done', words: message('logImported', imported, alreadyThere, errors.length), errors };
}

async function deleteAll(): Promise<Work> {
  await deleteLog(await openLog());
  return { status: 'done', words: message('logDeleted') };
}

function failureWords(error: unknown): string {
  if (error instanceof NotALog) return message('notALog', error.message);
  const reason = reasonOf(error);
  return message('logFailed', reason);
}
