/**
 * Everything of the reading log that the panel needs only while the log is on. It is loaded by itself then:
 * the database and the table of scripts weigh as much as all the rest of the panel.
 */
import type { AnnotatedArticle } from '../../core/annotated-article.ts';
import {
  countSubjects,
  historyOfArticle,
  type ReadingHistory,
  type SubjectCount,
} from '../../extension/reading-log/consult-log.ts';
import { openLog } from '../../extension/reading-log/log-database.ts';
import { subjectsOf } from '../../extension/reading-log/log-records.ts';

export { loggedUrl, subjectKey } from '../../extension/reading-log/log-records.ts';
export { ChangedParagraphs } from '../../interface/history/changed-paragraphs.tsx';
export { SightingList } from '../../interface/history/sighting-list.tsx';

export interface LogAnswer {
  /** Absent while the article is not in the log. */
  readonly history?: ReadingHistory;
  readonly counts: ReadonlyMap<string, SubjectCount>;
  /** How many articles the log holds. */
  readonly size: number;
}

/** Rejects with the browser's own error where the log cannot be read. */
export async function consultLog(annotated: AnnotatedArticle): Promise<LogAnswer> {
  const log = await openLog();
  const [history, counts, size] = await Promise.all([
    historyOfArticle(log, annotated.article.url),
    countSubjects(log, subjectsOf(annotated)),
    log.count('articles'),
  ]);
  return { counts, size, ...(history && { history }) };
}
