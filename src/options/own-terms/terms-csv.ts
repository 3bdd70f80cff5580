/** The reader's own list as a table: one row a term, its note in the second column. */
import Papa from 'papaparse';
import { unguardCell, writeCsv } from '../../core/exports/write-csv.ts';
import type { OwnListEntry } from '../../core/own-list/check-own-terms.ts';
import type { OwnTerm } from '../../core/reader-lexicon.ts';
import type { FileEntries, FileFault } from './file-fault.ts';

const termHeads =
  /^(?:terms?|keywords?|words?|headwords?|词|术语|词条|词语|提法|关键词|詞|術語|詞條|詞語|關鍵詞)$/i;
const noteHeads = /^(?:notes?|comments?|remarks?|备注|注|注释|说明|批注|備註|註|註釋|說明|批註)$/i;

interface Columns {
  readonly term: number;
  readonly note: number;
}

/** RFC 4180 with a head and CRLF. The byte order mark tells Excel that this is UTF-8. */
export function writeTermsCsv(terms: readonly OwnTerm[]): string {
  const rows = terms.map(({ term, note = '' }) => [term, note]);
  return writeCsv([['term', 'note'], ...rows]);
}

/** With or without a head; divided by commas, tabs or semicolons, whichever the first line has. */
export function readTermsCsv(text: string): FileEntries {
  const rows = readRows(text.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n'));
  const first = rows.rows[0];
  const head = first && headOf(first.cells);
  const columns = head ?? { term: 0, note: 1 };
  const read = rows.rows.slice(head ? 1 : 0).map((row) => readRow(row, columns));
  return {
    entries: read.flatMap(({ entry }) => entry ?? []),
    faults: [...rows.faults, ...read.flatMap(({ fault }) => fault ?? [])],
  };
}

interface Row {
  readonly line: number;
  readonly cells: readonly string[];
}

/** Blank rows are left out: they hold nothing. */
function readRows(text: string): { readonly rows: readonly Row[]; readonly faults: readonly FileFault[] } {
  const rows: Row[] = [];
  const faults: FileFault[] = [];
  let line = 1;
  let at = 0;
  Papa.parse<string[]>(text, {
    delimiter: delimiterOf(text),
    newline: '\n',
    step: ({ data: cells, errors, meta: { cursor } }) => {
      const isBroken = errors.some(({ type }) => type === 'Quotes');
      if (isBroken) faults.push({ line, kind: 'bad-quotes', term: firstWords(cells) });
      else if (cells.some((cell) => cell.trim() !== '')) rows.push({ line, cells });
      line += countLineFeeds(text, at, cursor);
      at = cursor;
    },
  });
  return { rows, faults };
}

function readRow(
  { line, cells }: Row,
  { term, note }: Columns,
): { readonly entry?: OwnListEntry; readonly fault?: FileFault } {
  const words = unguardCell(cells[term] ?? '');
  if (cells.some((cell, i) => i !== term && i !== note && cell.trim() !== ''))
    return { fault: { line, kind: 'extra-column', term: words } };
  return { entry: { line, term: words, note: unguardCell(cells[note] ?? '') } };
}

function headOf(cells: readonly string[]): Columns | undefined {
  const term = cells.findIndex((cell) => termHeads.test(cell.trim()));
  const note = cells.findIndex((cell) => noteHeads.test(cell.trim()));
  if (term < 0) return undefined;
  // A list may well hold the word 术语 itself: a head names nothing but columns.
  const others = cells.some((cell, i) => i !== term && i !== note && cell.trim() !== '');
  return cells.length > 1 && note < 0 && others ? undefined : { term, note };
}

function delimiterOf(text: string): string {
  const lineEnd = text.indexOf('\n');
  const firstLine = text.slice(0, lineEnd < 0 ? undefined : lineEnd).replace(/"[^"]*"/g, '');
  return ['\t', ',', ';'].find((sign) => firstLine.includes(sign)) ?? ',';
}

function countLineFeeds(text: string, start: number, end: number): number {
  let count = 0;
  for (let i = text.indexOf('\n', start); i >= 0 && i < end; i = text.indexOf('\n', i + 1)) count += 1;
  return count;
}

function firstWords(cells: readonly string[]): string {
  return (cells[0] ?? '').slice(0, 50).replace(/\s+/g, ' ');
}
