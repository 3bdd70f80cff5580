/** What the log answers: when an article was read, how often a person or a term was met, and where. */
import type { LogDatabase } from './log-database.ts';
import {
  dayOfSubject,
  type LoggedArticle,
  type LoggedText,
  type LoggedVersion,
  loggedUrl,
  type Subject,
  subjectKey,
  subjectRange,
} from './log-records.ts';

/** An article as the log knows it; `versions` from the oldest wording to the newest. */
export interface ReadingHistory {
  readonly article: LoggedArticle;
  readonly versions: readonly LoggedVersion[];
}

export async function historyOfArticle(
  database: LogDatabase,
  url: string,
): Promise<ReadingHistory | undefined> {
  const key = loggedUrl(url);
  const transaction = database.transaction(['articles', 'versions']);
  const [article, versions] = await Promise.all([
    transaction.objectStore('articles').get(key),
    transaction.objectStore('versions').getAll(IDBKeyRange.bound([key], [key, []])),
  ]);
  if (!article) return undefined;
  return { article, versions: versions.sort((a, b) => (a.readAt < b.readAt ? -1 : 1)) };
}

/** How many articles name a subject, and the days, 2016-11-05, of the first and the last of them. */
export interface SubjectCount {
  readonly articles: number;
  readonly firstDay: string;
  readonly lastDay: string;
}

/** By `subjectKey`; subjects that the log does not know are left out. Articles are counted, not mentions. */
export async function countSubjects(
  database: LogDatabase,
  subjects: readonly Subject[],
): Promise<ReadonlyMap<string, SubjectCount>> {
  const index = database.transaction('articles').store.index('subjects');
  const counts = await Promise.all(
    subjects.map(async (subject) => {
      const range = IDBKeyRange.bound(...subjectRange(subject));
      const [articles, first, last] = await Promise.all([
        index.count(range),
        index.openKeyCursor(range, 'next'),
        index.openKeyCursor(range, 'prev'),
      ]);
      const [firstDay, lastDay] = [first, last].map((cursor) => dayOfSubject(String(cursor?.key ?? '')));
      return [subjectKey(subject), { articles, firstDay: firstDay ?? '', lastDay: lastDay ?? '' }] as const;
    }),
  );
  return new Map(counts.filter(([, { articles }]) => articles > 0));
}

/** One article that names a subject. */
export interface Sighting {
  readonly day: string;
  readonly url: string;
}

/** From the earliest day to the latest. */
export async function sightingsOf(database: LogDatabase, subject: Subject): Promise<Sighting[]> {
  const index = database.transaction('articles').store.index('subjects');
  const sightings: Sighting[] = [];
  let cursor = await index.openKeyCursor(IDBKeyRange.bound(...subjectRange(subject)));
  while (cursor) {
    sightings.push({ day: dayOfSubject(cursor.key), url: cursor.primaryKey });
    cursor = await cursor.continue();
  }
  return sightings;
}

/** In the order of `urls`; those that the log does not hold are left out. */
export async function articlesAt(database: LogDatabase, urls: readonly string[]): Promise<LoggedArticle[]> {
  const { store } = database.transaction('articles');
  const found = await Promise.all(urls.map((url) => store.get(url)));
  return found.filter((article) => article !== undefined);
}

/** Every article, the one read last first. */
export async function listArticles(database: LogDatabase): Promise<LoggedArticle[]> {
  const articles = await database.getAllFromIndex('articles', 'lastRead');
  return articles.reverse();
}

export function listTexts(database: LogDatabase): Promise<LoggedText[]> {
  return database.getAll('texts');
}

export async function deleteArticle(database: LogDatabase, url: string): Promise<void> {
  const transaction = database.transaction(['articles', 'versions', 'texts'], 'readwrite');
  await Promise.all([
    transaction.objectStore('articles').delete(url),
    transaction.objectStore('versions').delete(IDBKeyRange.bound([url], [url, []])),
    transaction.objectStore('texts').delete(url),
    transaction.done,
  ]);
}

export async function deleteLog(database: LogDatabase): Promise<void> {
  const transaction = database.transaction(['articles', 'versions', 'texts'], 'readwrite');
  await Promise.all([
    transaction.objectStore('articles').clear(),
    transaction.objectStore('versions').clear(),
    transaction.objectStore('texts').clear(),
    transaction.done,
  ]);
}
