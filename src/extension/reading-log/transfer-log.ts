/**
 * The whole log as a file and back: JSON Lines, a head and then one article a line with all its wordings, so
 * that a log of hundreds of megabytes is never in memory at once.
 */
import { isRecord } from '../../core/is-record.ts';
import { parseAnnotatedArticle } from '../../core/parse-annotated-article.ts';
import { parseJson } from '../parse-json.ts';
import { reasonOf } from '../reason-of.ts';
import { allOrNothing, type LogDatabase } from './log-database.ts';
import {
  type LoggedArticle,
  type LoggedVersion,
  loggedArticle,
  loggedText,
  loggedUrl,
  type PreviousVisit,
  type Visits,
} from './log-records.ts';

const format = 'gongbao-reading-log';
const formatVersion = 1;

interface TransferredArticle extends Visits {
  readonly versions: readonly Omit<LoggedVersion, 'url'>[];
}

/** Yields pieces of text that make the file when joined. */
export async function* exportLog(database: LogDatabase): AsyncGenerator<string> {
  yield `${JSON.stringify({ format, version: formatVersion })}\n`;
  for (const url of await database.getAllKeys('articles')) {
    const transaction = database.transaction(['articles', 'versions']);
    const [article, versions] = await Promise.all([
      transaction.objectStore('articles').get(url),
      transaction.objectStore('versions').getAll(IDBKeyRange.bound([url], [url, []])),
    ]);
    if (article) yield `${JSON.stringify(transferred(article, versions))}\n`;
  }
}

function transferred(
  { firstRead, lastRead, visits, hash, previous }: LoggedArticle,
  versions: readonly LoggedVersion[],
): TransferredArticle {
  return {
    ...{ firstRead, lastRead, visits, hash, ...(previous && { previous }) },
    versions: versions.map(({ url: _, ...version }) => version),
  };
}

export interface ImportOutcome {
  readonly imported: number;
  /** Articles that the log held already, as recent or more so; they stay as they are, and gain older wordings. */
  readonly alreadyThere: number;
  readonly errors: readonly { readonly line: number; readonly reason: string }[];
}

/** No line of the file said that it is one of ours. */
export class NotALog extends Error {
  override name = 'NotALog';
}

/**
 * Adds what the file holds to what is there; nothing is overwritten by something older. A line that cannot be
 * read is told by its number, counted from 1, and the others go on. Rejects with `NotALog`, or with the
 * browser's error where the disk is full: what was imported until then stays, and is counted in no outcome.
 */
export async function importLog(
  database: LogDatabase,
  lines: AsyncIterable<string>,
  progress: (lines: number) => void = () => undefined,
): Promise<ImportOutcome> {
  let line = 0;
  let imported = 0;
  let alreadyThere = 0;
  const errors: { line: number; reason: string }[] = [];
  for await (const text of lines) {
    line += 1;
    if (line === 1) {
      checkHead(text);
      continue;
    }
    if (text.trim() === '') continue;
    const entry = readLine(text);
    if (typeof entry === 'string') errors.push({ line, reason: entry });
    else if (await merge(database, entry)) imported += 1;
    else alreadyThere += 1;
    progress(line);
  }
  if (line === 0) throw new NotALog('the file is empty');
  return { imported, alreadyThere, errors };
}

function checkHead(text: string): void {
  const head = parseJson(text.replace(/^\ufeff/, ''));
  if (!isRecord(head) || head.format !== format) {
    throw new NotALog(`the first line does not say ${format}`);
  }
  if (head.version !== formatVersion) {
    throw new NotALog('the file was written by a newer Gongbao');
  }
}

/** The article of a line, or what is wrong with it. */
function readLine(text: string): TransferredArticle | string {
  const value = parseJson(text);
  if (!isRecord(value)) return 'no JSON object';
  const { firstRead, lastRead, visits, hash, previous, versions } = value;
  if (!isInstant(firstRead) || !isInstant(lastRead)) return 'firstRead, lastRead: expected instants';
  if (!Number.isInteger(visits) || (visits as number) < 1) return 'visits: expected a number';
  if (typeof hash !== 'string') return 'hash: expected a string';
  if (!Array.isArray(versions) || versions.length === 0) return 'versions: expected a list';
  try {
    const read = versions.map(readVersion);
    if (!read.some((version) => version.hash === hash)) return 'versions: the newest is missing';
    const left = previous === undefined ? {} : { previous: readPrevious(previous) };
    return { firstRead, lastRead, visits: visits as number, hash, ...left, versions: read };
  } catch (error) {
    return reasonOf(error);
  }
}

function readPrevious(value: unknown): PreviousVisit {
  const { readAt, hash } = isRecord(value) ? value : {};
  if (typeof hash !== 'string' || !isInstant(readAt)) throw new Error('previous: expected hash and readAt');
  return { readAt, hash };
}

function readVersion(value: unknown): Omit<LoggedVersion, 'url'> {
  const { hash, readAt, annotated } = isRecord(value) ? value : {};
  if (typeof hash !== 'string' || !isInstant(readAt)) throw new Error('versions: expected hash and readAt');
  return { hash, readAt, annotated: parseAnnotatedArticle(annotated) };
}

function isInstant(value: unknown): value is string {
  return typeof value === 'string' && /^20\d{2}-\d\d-\d\dT[\d:.]+Z$/.test(value);
}

/** True where the log gained the article or a newer reading of it. */
async function merge(database: LogDatabase, entry: TransferredArticle): Promise<boolean> {
  const newest = entry.versions.find(({ hash }) => hash === entry.hash) ?? entry.versions[0];
  if (!newest) return false;
  const url = loggedUrl(newest.annotated.article.url);
  const transaction = database.transaction(['articles', 'versions', 'texts'], 'readwrite', {
    durability: 'relaxed',
  });
  const articles = transaction.objectStore('articles');
  const versions = transaction.objectStore('versions');
  let isNews = false;
  await allOrNothing(transaction, async () => {
    const before = await articles.get(url);
    isNews = !before || entry.lastRead > before.lastRead;
    for (const version of entry.versions) await versions.put({ url, ...version });
    if (!isNews) return;
    const firstRead = before && before.firstRead < entry.firstRead ? before.firstRead : entry.firstRead;
    const visits = Math.max(before?.visits ?? 0, entry.visits);
    const { versions: _, ...read } = entry;
    await articles.put(loggedArticle(newest.annotated, { ...read, firstRead, visits }));
    await transaction.objectStore('texts').put(loggedText(newest.annotated));
  });
  return isNews;
}
