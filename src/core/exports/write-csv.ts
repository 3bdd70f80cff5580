/** Writes one table as RFC 4180 has it, so that spreadsheets read it as text and nothing else. */

export type CsvCell = string | number | boolean | undefined;

/** Spreadsheets take Chinese for another encoding without it. */
const byteOrderMark = '\ufeff';

/**
 * Cells that a spreadsheet would run as a formula; East Asian ones take full-width signs as well. Those that are
 * guarded already are among them, so that reading takes away no more than writing has added.
 * https://owasp.org/www-community/attacks/CSV_Injection
 */
const formula = /^[\s']*[=+\-@＝＋－＠]|^'*[\t\r\n]/;

/** The first row is the head. A cell that looks like a formula gets an apostrophe before it. */
export function writeCsv(rows: readonly (readonly CsvCell[])[]): string {
  return `${byteOrderMark}${rows.map((row) => `${row.map(writeCell).join(',')}\r\n`).join('')}`;
}

/** Takes away the apostrophe that keeps a spreadsheet from running a cell. */
export function unguardCell(cell: string): string {
  return cell.startsWith("'") && formula.test(cell) ? cell.slice(1) : cell;
}

function writeCell(cell: CsvCell): string {
  if (cell === undefined) return '';
  if (typeof cell !== 'string') return String(cell);
  const guarded = formula.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]|^\s|\s$/.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded;
}
