/** Beside a person or a term: how often the log has met it, and on request where. */
import { message } from '../../extension/locale.ts';
import { type Subject, subjectKey } from '../../extension/reading-log/log-records.ts';
import { SightingList } from '../../interface/history/sighting-list.tsx';
import { useFold } from '../memory/use-panel-memory.ts';
import { hasHistory, useSubjectCount } from './use-reading-log.ts';

interface SubjectHistoryProps extends Subject {
  /** The section, which folds for itself. */
  readonly at: string;
}

/** Nothing where the log is off or holds no other article that names the subject. */
export function SubjectHistory({ at, kind, name }: SubjectHistoryProps) {
  const subject: Subject = { kind, name };
  const count = useSubjectCount(subject);
  const [isOpen, toggle] = useFold(`history:${at}:${subjectKey(subject)}`);
  if (!hasHistory(count)) return null;
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
