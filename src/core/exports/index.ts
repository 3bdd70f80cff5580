/** The exports, in the order in which they are offered: for people first, then for tables, then for programs. */
import { csvTables } from './csv-tables.ts';
import type { ExportFormat } from './export-format.ts';
import { jsonContract } from './json-contract.ts';
import { markdownReport } from './markdown-report.ts';
import { webAnnotation } from './web-annotation.ts';

export const exportFormats: readonly ExportFormat[] = [
  markdownReport,
  csvTables,
  jsonContract,
  webAnnotation,
];
