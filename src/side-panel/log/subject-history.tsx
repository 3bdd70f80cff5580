/** Beside a person or a term: how often the log has met it, and on request where. */
import { useContext } from 'preact/hooks';
import { message } from '../../extension/locale.ts';
import type { Subject } from '../../extension/reading-log/log-records.ts';
import { useFold } from '../memory/use-panel-memory.ts';
import { hasHistory, LogContext, useSubjectCount } from './use-reading-log.ts';

interface SubjectHistoryProps extends Subject {
  /** The section, which folds for itself. */
  readonly at: string;
}

/** Nothing where the log is off or holds no other article that names the subject. */
export function SubjectHistory({ at, kind, name }: SubjectHistoryProps) {
  const subject: Subject = { kind, name };
  const count = useSubjectCount(subject);
  const [isOpen, toggle] = useFold(`history:${at}:${kind} ${name}`);
  const SightingList = useContext(LogContext).parts?.SightingList;
  if (!hasHistory(count) || !SightingList) return null;
  return (
    <div class="subject-history">
      <button type="button" class="link" aria-expanded={isOpen} onClick={toggle}>
        {message('logSeen', count.articles, count.firstDay)}
      </button>
      {isOpen && (
        <>
          {kind === 'person' && <p class="empty">{message('sameNameHint')}</p>}
          <SightingList subject={subject} />
        </>
      )}
    </div>
  );
}
