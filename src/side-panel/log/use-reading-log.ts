/** What the reading log knows of the shown article, its people and its terms; kept up to date. */
import { createContext } from 'preact';
import { useContext, useState } from 'preact/hooks';
import type { AnnotatedArticle } from '../../core/annotated-article.ts';
import { serveViewer, type ViewerCalls } from '../../extension/messages.ts';
import {
  countSubjects,
  historyOfArticle,
  type ReadingHistory,
  type SubjectCount,
} from '../../extension/reading-log/consult-log.ts';
import { openLog } from '../../extension/reading-log/log-database.ts';
import { loggedUrl, type Subject, subjectKey, subjectsOf } from '../../extension/reading-log/log-records.ts';
import { isLogOn, watchLogSwitch } from '../../extension/reading-log/log-switch.ts';
import { useAbortable } from '../../interface/use-abortable.ts';

export interface LogKnowledge {
  readonly isOn: boolean;
  /** Absent while the article is not in the log. */
  readonly history?: ReadingHistory;
  readonly counts: ReadonlyMap<string, SubjectCount>;
  /** How many articles the log holds. */
  readonly size: number;
  /** Why the article could not be kept, or the log not be read. */
  readonly failure?: string;
}

const nothingKnown: LogKnowledge = { isOn: false, counts: new Map(), size: 0 };

export const LogContext = createContext<LogKnowledge>(nothingKnown);

export function useReadingLog(annotated: AnnotatedArticle): LogKnowledge {
  const [knowledge, setKnowledge] = useState<LogKnowledge>(nothingKnown);
  useAbortable(
    (signal) => {
      const ask = (failure?: string) =>
        consult(annotated, failure).then((answer) => signal.aborted || setKnowledge(answer));
      const onKept: ViewerCalls['readingKept'] = ({ url, failure }) => {
        if (loggedUrl(url) === loggedUrl(annotated.article.url)) ask(failure);
      };
      serveViewer({ readingKept: onKept }, signal);
      watchLogSwitch(() => ask(), signal);
      ask();
    },
    [annotated],
  );
  return knowledge;
}

/** Never rejects: a log that cannot be read is said to be so. */
async function consult(annotated: AnnotatedArticle, failure: string | undefined): Promise<LogKnowledge> {
  const failed = failure === undefined ? {} : { failure };
  try {
    if (!(await isLogOn())) return nothingKnown;
    const log = await openLog();
    const [history, counts, size] = await Promise.all([
      historyOfArticle(log, annotated.article.url),
      countSubjects(log, subjectsOf(annotated)),
      log.count('articles'),
    ]);
    return { isOn: true, counts, size, ...(history && { history }), ...failed };
  } catch (error) {
    return { isOn: true, counts: new Map(), size: 0, failure: String(error) };
  }
}

/** How often other articles, too, name the subject; `undefined` where the log is off or knows none. */
export function useSubjectCount(subject: Subject): SubjectCount | undefined {
  return useContext(LogContext).counts.get(subjectKey(subject));
}

/** True where another article, too, names the subject: the one at hand is in the log itself. */
export function hasHistory(count: SubjectCount | undefined): count is SubjectCount {
  return count !== undefined && count.articles > 1;
}
