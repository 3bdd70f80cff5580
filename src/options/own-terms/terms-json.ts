/** The reader's own list as JSON. */
import { isRecord } from '../../core/is-record.ts';
import type { OwnTerm } from '../../core/reader-lexicon.ts';
import type { FileEntries, FileFault } from './file-fault.ts';

/** Strings, signs and line feeds, and what else stands for a value. */
const tokens = /"[^"\\]*(?:\\.[^"\\]*)*"|[[\]{},:\n]|[^\s"[\]{},:]+/g;

export function writeTermsJson(terms: readonly OwnTerm[]): string {
  return `${JSON.stringify({ format: 'gongbao-own-terms', version: 1, terms }, null, 1)}\n`;
}

/** A list, or an object with a list `terms`; each item is a string or `{ "term": …, "note": … }`. */
export function readTermsJson(text: string): FileEntries {
  const parsed = parse(text);
  if ('fault' in parsed) return { entries: [], faults: [parsed.fault] };
  const items = listIn(parsed.value);
  if (!items) return { entries: [], faults: [{ line: 1, kind: 'bad-json', term: '' }] };
  const lines = itemLines(text, Array.isArray(parsed.value) ? 1 : 2);
  const read = items.map((item, i) => readItem(item, lines[i] ?? 1));
  return {
    entries: read.flatMap((one) => ('kind' in one ? [] : one)),
    faults: read.flatMap((one) => ('kind' in one ? one : [])),
  };
}

function parse(text: string): { readonly value: unknown } | { readonly fault: FileFault } {
  try {
    return { value: JSON.parse(text) };
  } catch (error) {
    const reason = error instanceof Error ? error.message : '';
    return { fault: { line: lineOfError(reason, text), kind: 'bad-json', term: '' } };
  }
}

/** Browsers say "line 3" or "position 42" of the first sign that is wrong; some say neither of the last one. */
function lineOfError(reason: string, text: string): number {
  const line = /line (\d+)/.exec(reason)?.[1];
  if (line !== undefined) return Number(line);
  const position = /position (\d+)/.exec(reason)?.[1];
  return text.slice(0, position === undefined ? undefined : Number(position)).split('\n').length;
}

function listIn(value: unknown): readonly unknown[] | undefined {
  if (Array.isArray(value)) return value;
  const terms = isRecord(value) ? value.terms : undefined;
  return Array.isArray(terms) ? terms : undefined;
}

function readItem(item: unknown, line: number): FileEntries['entries'][number] | FileFault {
  if (typeof item === 'string') return { line, term: item };
  const { term, note = '' } = isRecord(item) ? item : {};
  if (typeof term !== 'string' || typeof note !== 'string')
    return { line, kind: 'not-a-term', term: typeof term === 'string' ? term : '' };
  return { line, term, note };
}

/** The line on which each item of the list begins; `depth` is how many brackets are open inside the list. */
function itemLines(text: string, depth: number): number[] {
  const lines: number[] = [];
  let line = 1;
  let open = 0;
  let isInList = depth === 1;
  let lastKey = '';
  for (const { 0: token } of text.matchAll(tokens)) {
    if (token === '\n') line += 1;
    else if (token === ']' || token === '}') open -= 1;
    else if (token !== ',' && token !== ':') {
      const isItem = open === depth && isInList;
      if (isItem) lines.push(line);
      if (open === 1 && depth === 2) {
        // Of an object only the list under `terms` counts.
        isInList = token === '[' && lastKey === '"terms"';
        lastKey = token;
      }
      if (token === '[' || token === '{') open += 1;
    }
  }
  return lines;
}
