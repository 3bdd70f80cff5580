/** Where the searched words are a person or a term of the log: how often and where it was met. */
import { useState } from 'preact/hooks';
import { message } from '../extension/locale.ts';
import { countSubjects, type SubjectCount } from '../extension/reading-log/consult-log.ts';
import { openLog } from '../extension/reading-log/log-database.ts';
import { type Subject, type SubjectKind, subjectKey } from '../extension/reading-log/log-records.ts';
import { SightingList } from '../interface/history/sighting-list.tsx';
import { useAbortable } from '../interface/use-abortable.ts';

const kinds: readonly SubjectKind[] = ['person', 'term'];

interface Match {
  readonly subject: Subject;
  readonly count: SubjectCount;
}

export function SubjectMatches({ query }: { readonly query: string }) {
  const [matches, setMatches] = useState<readonly Match[]>([]);
  const name = query.trim();
  useAbortable(
    (signal) => {
      findMatches(name).then(
        (found) => signal.aborted || setMatches(found),
        // The page says above that the log cannot be read.
        () => signal.aborted || setMatches([]),
      );
    },
    [name],
  );
  return (
    <>
      {matches.map(({ subject, count }) => (
        <section key={subjectKey(subject)} class="subject-match">
          <h2>{subject.name}</h2>
          <p class="hint">
            {message('logSeen', count.articles, count.firstDay)}
            {subject.kind === 'person' && ` ${message('sameNameHint')}`}
          </p>
          <SightingList subject={subject} />
        </section>
      ))}
    </>
  );
}

async function findMatches(name: string): Promise<Match[]> {
  const subjects = kinds.map((kind): Subject => ({ kind, name }));
  const counts = await countSubjects(await openLog(), subjects);
  return subjects.flatMap((subject) => {
    const count = counts.get(subjectKey(subject));
    return count ? [{ subject, count }] : [];
  });
}
