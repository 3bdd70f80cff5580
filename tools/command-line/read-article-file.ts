/** Reads the articles of a file, by what the file is: a saved page, a plain text, or JSON. */
import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import type { ArticleFacts } from '../../src/core/index.ts';
import { decodePage } from './decode-page.ts';
import { InputError } from './input-error.ts';
import type { GivenFacts } from './options.ts';
import { readPlainText } from './read-plain-text.ts';
import { readRecord } from './read-record.ts';

/**
 * An empty list where a page is no government article. `given` overrules what the file says of itself. Throws
 * `InputError` for a file that is missing, unreadable, empty, or not what its name says.
 */
export async function readArticleFile(file: string, given: GivenFacts): Promise<ArticleFacts[]> {
  const bytes = await readBytes(file);
  const articles = await readByKind(extname(file).toLowerCase(), bytes, given);
  return articles.map((facts) => ({ ...facts, ...given }));
}

async function readByKind(kind: string, bytes: Uint8Array, given: GivenFacts): Promise<ArticleFacts[]> {
  if (kind === '.json') return [readRecord(decode(bytes))];
  if (kind === '.jsonl') return decode(bytes).split('\n').flatMap(readLine);
  if (kind === '.txt' || !looksLikeHtml(bytes)) return [readPlainText(decode(bytes))];
  // Loaded here because the DOM takes longer to load than all other work of the command.
  const { readPageBytes } = await import('./read-page-bytes.ts');
  const facts = readPageBytes(bytes, given.url);
  return facts === undefined ? [] : [facts];
}

function readLine(line: string, index: number): ArticleFacts[] {
  if (!line.trim()) return [];
  try {
    return [readRecord(line)];
  } catch (error) {
    if (error instanceof InputError) throw new InputError(`line ${index + 1}: ${error.message}`);
    throw error;
  }
}

function looksLikeHtml(bytes: Uint8Array): boolean {
  return /<(!doctype html|html|head|body|div|p|meta)\b/i.test(decode(bytes.subarray(0, 4096)));
}

function decode(bytes: Uint8Array): string {
  return decodePage(bytes, '').html;
}

const faults: Readonly<Record<string, string>> = {
  ENOENT: 'no such file',
  EISDIR: 'is a folder',
  EACCES: 'no permission to read it',
  EPERM: 'no permission to read it',
};

async function readBytes(file: string): Promise<Uint8Array> {
  const bytes = await readFile(file).catch((error: NodeJS.ErrnoException) => {
    throw new InputError(faults[error.code ?? ''] ?? `cannot be read (${error.code ?? error.message})`);
  });
  if (bytes.length === 0) throw new InputError('the file is empty');
  return bytes;
}
