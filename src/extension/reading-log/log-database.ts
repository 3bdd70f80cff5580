/** The reading log's database: IndexedDB on this machine, opened on first use. */
import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { LoggedArticle, LoggedText, LoggedVersion } from './log-records.ts';

interface LogSchema extends DBSchema {
  articles: { key: string; value: LoggedArticle; indexes: { subjects: string; lastRead: string } };
  versions: { key: [url: string, hash: string]; value: LoggedVersion };
  texts: { key: string; value: LoggedText };
}

export type LogDatabase = IDBPDatabase<LogSchema>;

const name = 'reading-log';

let opened: Promise<LogDatabase> | undefined;

/**
 * Rejects with the browser's own error where the database cannot be opened; the next call tries again. Every
 * context has a connection of its own, and gives it up when another one wants to upgrade or delete.
 */
export function openLog(): Promise<LogDatabase> {
  opened ??= connect().catch((error: unknown) => {
    opened = undefined;
    throw error;
  });
  return opened;
}

function connect(): Promise<LogDatabase> {
  const forget = () => {
    opened = undefined;
  };
  return openDB<LogSchema>(name, 1, {
    upgrade(database) {
      const articles = database.createObjectStore('articles', { keyPath: 'url' });
      articles.createIndex('subjects', 'subjects', { multiEntry: true });
      articles.createIndex('lastRead', 'lastRead');
      database.createObjectStore('versions', { keyPath: ['url', 'hash'] });
      database.createObjectStore('texts', { keyPath: 'url' });
    },
    blocking(_, __, event) {
      (event.target as IDBDatabase).close();
      forget();
    },
    terminated: forget,
  });
}

/** Runs the writes of a transaction, and takes all of them back where any of them fails. */
export async function allOrNothing(
  transaction: { readonly done: Promise<void>; readonly abort: () => void },
  write: () => Promise<void>,
): Promise<void> {
  // Rejects together with the write that failed, which says why.
  transaction.done.catch(() => undefined);
  try {
    await write();
  } catch (error) {
    abort(transaction);
    throw error;
  }
  await transaction.done;
}

function abort(transaction: { readonly abort: () => void }): void {
  try {
    transaction.abort();
  } catch {
    // The browser has aborted it already.
  }
}
