/** Under the headline: when the article was read before, and whether it has changed since. */
import { useContext } from 'preact/hooks';
import { message } from '../../extension/locale.ts';
import type { ReadingHistory } from '../../extension/reading-log/consult-log.ts';
import { localDay } from '../../interface/local-day.ts';
import { useArticle } from '../article-context.ts';
import { useFold } from '../memory/use-panel-memory.ts';
import { LogContext } from './use-reading-log.ts';

export function LogLine() {
  const { isOn, history, failure } = useContext(LogContext);
  if (!isOn) return null;
  if (failure !== undefined) return <p class="log-line warning">{message('logNotKept', failure)}</p>;
  if (!history) return null;
  return (
    <>
      <p class="log-line">{visitWords(history)}</p>
      <ChangedSince history={history} />
    </>
  );
}

function visitWords({ article: { previous, firstRead, visits } }: ReadingHistory): string {
  if (!previous) return message('logFirstVisit');
  return message('logVisits', visits, dayOf(firstRead), dayOf(previous.readAt));
}

function ChangedSince({ history: { article, versions } }: { readonly history: ReadingHistory }) {
  const [isOpen, toggle] = useFold('log:changes');
  const { language } = useArticle();
  const ChangedParagraphs = useContext(LogContext).parts?.ChangedParagraphs;
  const { previous, hash } = article;
  const older = versions.find((version) => version.hash === previous?.hash);
  const newer = versions.find((version) => version.hash === hash);
  if (!previous || previous.hash === hash || !older || !newer) return null;
  return (
    <>
      <p class="log-line warning">
        {message('logChanged', dayOf(previous.readAt))}{' '}
        <button type="button" class="link" aria-expanded={isOpen} onClick={toggle}>
          {message(isOpen ? 'hideChanges' : 'showChanges')}
        </button>
      </p>
      {isOpen && ChangedParagraphs && (
        <ChangedParagraphs older={older.annotated.article} newer={newer.annotated.article} lang={language} />
      )}
    </>
  );
}

function dayOf(instant: string): string {
  return localDay(new Date(instant));
}
