/** Beside a person or a term: how often the log has met it, and on request where. */
import { message } from '../../extension/locale.ts';
import { type Subject, subjectKey } from '../../extension/reading-log/log-records.ts';
import { SightingList } from '../../interface/history/sighting-list.tsx';
import { useFold } from '../memory/use-panel-memory.ts';
import { useSubjectCount } from './use-reading-log.ts';

/** Nothing where the log is off or holds no other article that names the subject. */
export function SubjectHistory({ kind, name }: Subject) {
  const subject: Subject = { kind, name };
  const count = useSubjectCount(subject);
  const [isOpen, toggle] = useFold(`history:${subjectKey(subject)}`);
  // The article at hand is in the log itself.
  if (!count || count.articles < 2) return null;
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
