/** Keeps what a page's reader has read in the reading log, where the log is on and the window is no private one. */
import { parseAnnotatedArticle } from '../core/parse-annotated-article.ts';
import type { Sender } from '../extension/message-channel.ts';
import { type BackgroundCalls, tellViewers } from '../extension/messages.ts';
import { openLog } from '../extension/reading-log/log-database.ts';
import { isLogOn } from '../extension/reading-log/log-switch.ts';
import { recordReading } from '../extension/reading-log/record-reading.ts';
import { reasonOf } from '../extension/reason-of.ts';

type Reading = Parameters<BackgroundCalls['keepReading']>[0];

/** Readings are kept one after the other: two tabs of one article must not miss each other's visit. */
let queue: Promise<unknown> = Promise.resolve();

/** Resolves also where nothing could be kept: the panel is told why. */
export function keepReading(reading: Reading, { isPrivate }: Pick<Sender, 'isPrivate'>): Promise<void> {
  if (isPrivate) return Promise.resolve();
  const kept = queue.then(() => keep(reading));
  // What was no reading fails alone: those behind it are still kept.
  queue = kept.catch(() => undefined);
  return kept;
}

async function keep({ annotated, sameVisit }: Reading): Promise<void> {
  try {
    if (!(await isLogOn())) return;
    const article = parseAnnotatedArticle(annotated);
    await recordReading(await openLog(), { annotated: article, sameVisit }, new Date().toISOString());
    await tellViewers('readingKept', { url: article.article.url });
  } catch (error) {
    const failure = reasonOf(error);
    await tellViewers('readingKept', { url: annotated.article.url, failure });
  }
}
