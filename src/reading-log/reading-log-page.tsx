/** The reading log: what was read, searched and listed; the log on and off, out and in, and gone. */
import { useMemo, useState } from 'preact/hooks';
import { message } from '../extension/locale.ts';
import { useLogSwitch } from '../interface/history/use-log-switch.ts';
import { Switch } from '../interface/switch.tsx';
import { ArticleList } from './article-list.tsx';
import { searchLog } from './search-log.ts';
import { SubjectMatches } from './subject-matches.tsx';
import { TransferSection } from './transfer-section.tsx';
import { useLogArticles } from './use-log-articles.ts';

export function ReadingLogPage() {
  const { articles, hasTexts, failure, reload } = useLogArticles();
  const [query, setQuery] = useState('');
  const found = useMemo(() => articles && searchLog(articles, query), [articles, query]);
  return (
    <main class="reading-log" data-texts={hasTexts ? 'loaded' : 'loading'}>
      <header>
        <h1>{message('readingLogTitle')}</h1>
      </header>
      <LogSwitch />
      {failure !== undefined && (
        <p class="warning" role="alert">
          {message('logFailed', failure)}
        </p>
      )}
      <search>
        <label>
          <span>{message('logSearch')}</span>
          <input
            type="search"
            value={query}
            onInput={(event) => setQuery(event.currentTarget.value)}
            disabled={!articles || articles.length === 0}
          />
        </label>
        <p role="status" class="hint">
          {found && message('logFound', found.length, articles?.length ?? 0)}
        </p>
      </search>
      {query.trim() !== '' && <SubjectMatches query={query} />}
      {found && <ArticleList articles={found} isEmptyLog={articles?.length === 0} onDeleted={reload} />}
      <TransferSection count={articles?.length ?? 0} onChanged={reload} />
    </main>
  );
}

function LogSwitch() {
  const { isOn, failure, change } = useLogSwitch();
  return (
    <section class="log-switch" aria-label={message('readingLogTitle')}>
      <Switch checked={isOn} onChange={change}>
        {message('keepLog')}
      </Switch>
      <p class="hint">{message('keepLogHint')}</p>
      {failure !== undefined && (
        <p class="warning" role="alert">
          {message('notSaved', failure)}
        </p>
      )}
    </section>
  );
}
