/** The files that can be exported, one by one, each under a name of the interface. */
import type { AnnotatedArticle } from '../../core/annotated-article.ts';
import type { ExportFile, ExportFormatId } from '../../core/exports/export-format.ts';
import { exportFormats } from '../../core/exports/index.ts';
import type { PageText } from '../../core/exports/page-text.ts';
import type { MessageKey } from '../../extension/locale.ts';
import { callReader } from '../../extension/messages.ts';
import { reportWords } from './report-words.ts';

export interface ExportChoice {
  readonly format: ExportFormatId;
  /** Which of the format's files. */
  readonly file: number;
  readonly label: MessageKey;
}

export const exportChoices: readonly [ExportChoice, ...ExportChoice[]] = [
  { format: 'markdown', file: 0, label: 'exportReport' },
  { format: 'csv', file: 0, label: 'exportPeople' },
  { format: 'csv', file: 1, label: 'exportStatements' },
  { format: 'csv', file: 2, label: 'exportDates' },
  { format: 'csv', file: 3, label: 'exportKeywords' },
  { format: 'json', file: 0, label: 'exportContract' },
  { format: 'web-annotation', file: 0, label: 'exportWebAnnotation' },
];

/** Rejects where the page, which web annotations quote, has gone. */
export async function makeExport(
  choice: ExportChoice,
  annotated: AnnotatedArticle,
  tabId: number,
): Promise<ExportFile> {
  const format = exportFormats.find(({ id }) => id === choice.format);
  const file = format?.write({
    annotated,
    pageText: choice.format === 'web-annotation' ? await pageTextOf(tabId) : noPage,
    words: reportWords(),
    exportedAt: new Date().toISOString().replace(/\.\d+/, ''),
  })[choice.file];
  if (!file) throw new Error(`no file ${choice.file} of ${choice.format}`);
  return file;
}

const noPage: PageText = { text: '', runs: [] };

async function pageTextOf(tabId: number): Promise<PageText> {
  const pageText = await callReader(tabId, 'describePageText');
  if (!pageText) throw new Error('the page has changed');
  return pageText;
}
