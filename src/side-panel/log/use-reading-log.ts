/** What the reading log knows of the shown article, its people and its terms; kept up to date. */
import { createContext } from 'preact';
import { useContext, useState } from 'preact/hooks';
import type { AnnotatedArticle } from '../../core/annotated-article.ts';
import { serveViewer, type ViewerCalls } from '../../extension/messages.ts';
import type { SubjectCount } from '../../extension/reading-log/consult-log.ts';
import type { Subject } from '../../extension/reading-log/log-records.ts';
import { isLogOn, watchLogSwitch } from '../../extension/reading-log/log-switch.ts';
import { reasonOf } from '../../extension/reason-of.ts';
import { useAbortable } from '../../interface/use-abortable.ts';
import type { LogAnswer } from './log-parts.ts';

type LogParts = typeof import('./log-parts.ts');

export interface LogKnowledge extends LogAnswer {
  readonly isOn: boolean;
  /** What only the log needs; absent while it is off. */
  readonly parts?: LogParts;
  /** Why the article could not be kept, or the log not be read. */
  readonly failure?: string;
}

const nothingKnown: LogKnowledge = { isOn: false, counts: new Map(), size: 0 };

export const LogContext = createContext<LogKnowledge>(nothingKnown);

export function useReadingLog(annotated: AnnotatedArticle): LogKnowledge {
  const [knowledge, setKnowledge] = useState<LogKnowledge>(nothingKnown);
  useAbortable(
    (signal) => {
      let asked = 0;
      const ask = (failure?: string) => {
        asked += 1;
        const question = asked;
        consult(annotated, failure, (answer) => {
          if (!signal.aborted && question === asked) setKnowledge(answer);
        });
      };
      const onKept: ViewerCalls['readingKept'] = async ({ url, failure }) => {
        const { loggedUrl } = await loadParts();
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

const loadParts = (): Promise<LogParts> => import('./log-parts.ts');

/** Never rejects: a log that cannot be read is said to be so. */
async function consult(
  annotated: AnnotatedArticle,
  failure: string | undefined,
  tell: (knowledge: LogKnowledge) => void,
): Promise<void> {
  const failed = failure === undefined ? {} : { failure };
  try {
    if (!(await isLogOn())) return tell(nothingKnown);
    const parts = await loadParts();
    await parts.consultLog(annotated, (answer) => tell({ isOn: true, parts, ...answer, ...failed }));
  } catch (error) {
    tell({ isOn: true, counts: new Map(), size: 0, failure: reasonOf(error) });
  }
}

/** How often other articles, too, name the subject; `undefined` where the log is off or knows none. */
export function useSubjectCount(subject: Subject): SubjectCount | undefined {
  const { counts, parts } = useContext(LogContext);
  return parts && counts.get(parts.subjectKey(subject));
}

/** True where another article, too, names the subject: the one at hand is in the log itself. */
export function hasHistory(count: SubjectCount | undefined): count is SubjectCount {
  return count !== undefined && count.articles > 1;
}
