/** Keeps an article that was read, in one transaction: all of it, or, where the disk is full, nothing. */
import type { AnnotatedArticle } from '../../core/annotated-article.ts';
import { allOrNothing, type LogDatabase } from './log-database.ts';
import {
  hashArticle,
  type LoggedArticle,
  loggedArticle,
  loggedText,
  loggedUrl,
  type PreviousVisit,
  type Visits,
} from './log-records.ts';

export interface ReadingOfPage {
  readonly annotated: AnnotatedArticle;
  /** The page has changed itself under the reader's eyes: no new visit, and no version of its own. */
  readonly sameVisit: boolean;
}

/**
 * `now` is an ISO 8601 instant in UTC. Rejects with the browser's `QuotaExceededError` where the disk is full;
 * what was kept before is then as it was.
 */
export async function recordReading(
  database: LogDatabase,
  { annotated, sameVisit }: ReadingOfPage,
  now: string,
): Promise<void> {
  // A transaction closes itself while it waits for anything else: the hash comes first.
  const hash = await hashArticle(annotated);
  const url = loggedUrl(annotated.article.url);
  const transaction = database.transaction(['articles', 'versions', 'texts'], 'readwrite', {
    durability: 'relaxed',
  });
  await allOrNothing(transaction, async () => {
    const articles = transaction.objectStore('articles');
    const versions = transaction.objectStore('versions');
    const before = await articles.get(url);
    const visits = nextVisits(before, hash, sameVisit, now);
    await articles.put(loggedArticle(annotated, visits));
    if (before?.hash !== hash) await transaction.objectStore('texts').put(loggedText(annotated));
    if (await versions.getKey([url, hash])) return;
    const latest = sameVisit && before ? await versions.get([url, before.hash]) : undefined;
    if (latest?.readAt === visits.lastRead) await versions.delete([url, latest.hash]);
    await versions.put({ url, hash, readAt: visits.lastRead, annotated });
  });
}

function nextVisits(
  before: LoggedArticle | undefined,
  hash: string,
  sameVisit: boolean,
  now: string,
): Visits {
  if (!before) return { firstRead: now, lastRead: now, visits: 1, hash };
  const { firstRead, lastRead, visits, previous } = before;
  if (sameVisit) return { firstRead, lastRead, visits, hash, ...(previous && { previous }) };
  const left: PreviousVisit = { readAt: lastRead, hash: before.hash };
  return { firstRead, lastRead: now, visits: visits + 1, hash, previous: left };
}
