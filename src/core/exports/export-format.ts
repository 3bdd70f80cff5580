/** What an export is: one or several files made from an annotated article. */
import type { AnnotatedArticle } from '../annotated-article.ts';
import type { PageText } from './page-text.ts';
import type { ReportWords } from './report-words.ts';

export type ExportFormatId = 'markdown' | 'json' | 'csv' | 'web-annotation';

export interface ExportFile {
  /** Sorts by date, and is safe on Windows, macOS and Linux. */
  readonly name: string;
  /** Without a charset: every file is UTF-8. */
  readonly mediaType: string;
  readonly text: string;
}

export interface ExportRequest {
  readonly annotated: AnnotatedArticle;
  /** The words of the page itself, to which web annotations point. */
  readonly pageText: PageText;
  /** The headings of a report in the language of its reader. */
  readonly words: ReportWords;
  /** The moment of the export: ISO 8601 with seconds and `Z`. */
  readonly exportedAt: string;
}

export interface ExportFormat {
  readonly id: ExportFormatId;
  readonly write: (request: ExportRequest) => readonly ExportFile[];
}
