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

/**
 * Answers twice: of the article at once, then of its people and terms too, which a large log takes longer to count.
 * Rejects with the browser's own error where the log cannot be read.
 */
export async function consultLog(
  annotated: AnnotatedArticle,
  tell: (answer: LogAnswer) => void,
): Promise<void> {
  const log = await openLog();
  const history = await historyOfArticle(log, annotated.article.url);
  const known = history ? { history } : {};
  tell({ counts: new Map(), size: 0, ...known });
  const [counts, size] = await Promise.all([
    countSubjects(log, subjectsOf(annotated)),
    log.count('articles'),
  ]);
  tell({ counts, size, ...known });
}
