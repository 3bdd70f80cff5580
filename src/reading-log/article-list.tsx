/** The articles of the log that were found, each with a way to it and a way to forget it. */
import { useState } from 'preact/hooks';
import { message } from '../extension/locale.ts';
import { deleteArticle } from '../extension/reading-log/consult-log.ts';
import { openLog } from '../extension/reading-log/log-database.ts';
import { dayOfArticle, type LoggedArticle } from '../extension/reading-log/log-records.ts';
import { reasonOf } from '../extension/reason-of.ts';
import { RemoveIcon } from '../interface/icons.tsx';
import { localDay } from '../interface/local-day.ts';
import { SafeLink } from '../interface/safe-link.tsx';

/** So many rows are shown at first, and so many more at each wish. */
const shownAtOnce = 100;

interface ArticleListProps {
  /** The ones to show first come first. */
  readonly articles: readonly LoggedArticle[];
  readonly isEmptyLog: boolean;
  readonly onDeleted: () => void;
}

export function ArticleList({ articles, isEmptyLog, onDeleted }: ArticleListProps) {
  const [count, setCount] = useState(shownAtOnce);
  const [failure, setFailure] = useState<string>();
  if (isEmptyLog) return <p class="hint">{message('logEmpty')}</p>;
  const forget = (url: string) =>
    openLog()
      .then((log) => deleteArticle(log, url))
      .then(onDeleted, (error: unknown) => setFailure(reasonOf(error)));
  return (
    <>
      {failure !== undefined && (
        <p class="warning" role="alert">
          {message('logFailed', failure)}
        </p>
      )}
      <ol class="articles">
        {articles.slice(0, count).map((article) => (
          <ArticleRow key={article.url} article={article} onForget={() => forget(article.url)} />
        ))}
      </ol>
      {articles.length > count && (
        <button type="button" class="link" onClick={() => setCount(count + shownAtOnce)}>
          {message('showMore', Math.min(shownAtOnce, articles.length - count), articles.length - count)}
        </button>
      )}
    </>
  );
}

interface ArticleRowProps {
  readonly article: LoggedArticle;
  readonly onForget: () => void;
}

function ArticleRow({ article, onForget }: ArticleRowProps) {
  const { url, title, source, published, firstRead, lastRead, visits } = article;
  const forget = message('forgetArticle', title);
  return (
    <li>
      <div>
        <h2>
          <SafeLink url={url}>{title}</SafeLink>
        </h2>
        <p class="hint">
          <span>{dayOfArticle(published, firstRead)}</span>
          {source !== undefined && <span>{source}</span>}
          <span>{message('logRead', localDay(new Date(lastRead)), visits)}</span>
        </p>
      </div>
      <button type="button" class="icon-button" aria-label={forget} title={forget} onClick={onForget}>
        <RemoveIcon />
      </button>
    </li>
  );
}
