/** Says of a person or a term that no article of the log has named it before. */
import { useContext } from 'preact/hooks';
import { message } from '../../extension/locale.ts';
import type { Subject } from '../../extension/reading-log/log-records.ts';
import { LogContext, useSubjectCount } from './use-reading-log.ts';

/** In a smaller log nearly everything is new, and the word says nothing. */
const smallestTellingLog = 10;

export function FirstSeen(subject: Subject) {
  const { size } = useContext(LogContext);
  const count = useSubjectCount(subject);
  if (size < smallestTellingLog || count?.articles !== 1) return null;
  return <span class="first-seen"> {message('firstSeen')}</span>;
}
