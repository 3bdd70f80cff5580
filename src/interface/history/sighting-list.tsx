/** Where a person or a term was met: a small chart, then the articles, the latest first. */
import { useState } from 'preact/hooks';
import { message } from '../../extension/locale.ts';
import { articlesAt, type Sighting, sightingsOf } from '../../extension/reading-log/consult-log.ts';
import { openLog } from '../../extension/reading-log/log-database.ts';
import { dayOfArticle, type LoggedArticle, type Subject } from '../../extension/reading-log/log-records.ts';
import { reasonOf } from '../../extension/reason-of.ts';
import { SafeLink } from '../safe-link.tsx';
import { useAbortable } from '../use-abortable.ts';
import { HistoryChart } from './history-chart.tsx';

/** So many articles are listed at first. */
const firstShown = 10;
const moreShown = 50;

interface Sightings {
  readonly all: readonly Sighting[];
  readonly shown: readonly LoggedArticle[];
}

export function SightingList({ subject }: { readonly subject: Subject }) {
  const [count, setCount] = useState(firstShown);
  const [sightings, setSightings] = useState<Sightings>();
  const [failure, setFailure] = useState<string>();
  useAbortable(
    (signal) => {
      loadSightings(subject, count).then(
        (loaded) => signal.aborted || setSightings(loaded),
        (error: unknown) => signal.aborted || setFailure(reasonOf(error)),
      );
    },
    [subject.kind, subject.name, count],
  );
  if (failure !== undefined) return <p class="empty">{message('logFailed', failure)}</p>;
  if (!sightings) return null;
  const { all, shown } = sightings;
  return (
    <div class="sightings">
      <HistoryChart days={all.map(({ day }) => day)} />
      <ol>
        {shown.map((article) => (
          <li key={article.url}>
            <SightingRow article={article} subject={subject} />
          </li>
        ))}
      </ol>
      {shown.length < all.length && (
        <button type="button" class="link" onClick={() => setCount(count + moreShown)}>
          {message('showMore', Math.min(moreShown, all.length - shown.length), all.length - shown.length)}
        </button>
      )}
    </div>
  );
}

function SightingRow({ article, subject }: { readonly article: LoggedArticle; readonly subject: Subject }) {
  const titles =
    subject.kind === 'person'
      ? (article.people.find(({ name }) => name === subject.name)?.titles.join('、') ?? '')
      : '';
  return (
    <>
      <span class="count">{dayOfArticle(article.published, article.firstRead)}</span>{' '}
      <SafeLink url={article.url}>{article.title}</SafeLink>
      {titles !== '' && <span class="empty"> {titles}</span>}
    </>
  );
}

async function loadSightings(subject: Subject, count: number): Promise<Sightings> {
  const log = await openLog();
  const all = await sightingsOf(log, subject);
  const latest = all.slice(-count).reverse();
  const shown = await articlesAt(
    log,
    latest.map(({ url }) => url),
  );
  return { all, shown };
}
