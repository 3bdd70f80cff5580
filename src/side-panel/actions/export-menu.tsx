/** Offers every file that can be made of the article, to download or to copy. */
import { useState } from 'preact/hooks';
import type { AnnotatedArticle } from '../../core/annotated-article.ts';
import type { ExportFile } from '../../core/exports/export-format.ts';
import { message } from '../../extension/locale.ts';
import { reasonOf } from '../../extension/reason-of.ts';
import { download } from '../../interface/download.ts';
import { CopyIcon, DownloadIcon } from '../../interface/icons.tsx';
import { exportChoices, makeExport } from './export-choices.ts';

interface ExportMenuProps {
  readonly tabId: number;
  readonly annotated: AnnotatedArticle;
  readonly announce: (sentence: string) => void;
}

export function ExportMenu({ tabId, annotated, announce }: ExportMenuProps) {
  const [index, setIndex] = useState(0);
  const [outcome, setOutcome] = useState('');
  const say = (sentence: string) => {
    setOutcome(sentence);
    announce(sentence);
  };
  const run = async (how: 'download' | 'copy') => {
    try {
      const file = await makeExport(exportChoices[index] ?? exportChoices[0], annotated, tabId);
      if (how === 'download') download(file.name, blobOf(file));
      else await navigator.clipboard.writeText(file.text);
      say(message(how === 'download' ? 'exportDownloaded' : 'exportCopied', file.name));
    } catch (error) {
      say(message('notExported', reasonOf(error)));
    }
  };
  return (
    <div class="action">
      <label>
        <span class="action-label">{message('exportChoice')}</span>
        <select
          value={index}
          onChange={({ currentTarget: { selectedIndex } }) => {
            setIndex(selectedIndex);
            setOutcome('');
          }}
        >
          {exportChoices.map(({ label }, place) => (
            <option key={label} value={place}>
              {message(label)}
            </option>
          ))}
        </select>
      </label>
      <div class="action-buttons">
        <button type="button" class="button" onClick={() => run('download')}>
          <DownloadIcon />
          {message('download')}
        </button>
        <button type="button" class="button" onClick={() => run('copy')}>
          <CopyIcon />
          {message('copy')}
        </button>
      </div>
      {outcome && (
        <p class="action-outcome" aria-hidden="true">
          {outcome}
        </p>
      )}
    </div>
  );
}

function blobOf({ mediaType, text }: ExportFile): Blob {
  return new Blob([text], { type: `${mediaType};charset=utf-8` });
}
