/** Keeps the article aside, or compares it with the one that was kept before. */
import { useState } from 'preact/hooks';
import type { AnnotatedArticle } from '../../core/annotated-article.ts';
import { loadAside, openComparison, setAside, watchAside } from '../../extension/comparison-store.ts';
import { message } from '../../extension/locale.ts';
import { reasonOf } from '../../extension/reason-of.ts';
import { CompareIcon } from '../../interface/icons.tsx';
import { useAbortable } from '../../interface/use-abortable.ts';

interface CompareActionsProps {
  readonly annotated: AnnotatedArticle;
  readonly announce: (sentence: string) => void;
}

export function CompareActions({ annotated, announce }: CompareActionsProps) {
  const [aside, showAside] = useState<AnnotatedArticle>();
  const [failure, setFailure] = useState('');
  const fail = (error: unknown) => setFailure(message('compareFailed', reasonOf(error)));
  useAbortable((signal) => {
    watchAside(showAside, signal);
    loadAside().then((kept) => signal.aborted || showAside(kept), fail);
  }, []);
  const attempt = (deed: Promise<void>, sentence = '') => {
    setFailure('');
    deed.then(() => announce(sentence), fail);
  };
  const keep = () => attempt(setAside(annotated), message('keptForComparing'));
  const forget = () => attempt(setAside(undefined));
  const isThis = aside?.article.url === annotated.article.url;
  return (
    <div class="action">
      <h3 class="action-label">{message('compareHead')}</h3>
      {isThis && <p class="action-outcome">{message('keptForComparing')}</p>}
      <div class="action-buttons">
        {!aside && (
          <button type="button" class="button" onClick={keep}>
            <CompareIcon />
            {message('keepForComparing')}
          </button>
        )}
        {aside && !isThis && (
          <button
            type="button"
            class="button"
            onClick={() => attempt(openComparison({ left: aside, right: annotated }))}
          >
            <CompareIcon />
            <span>{message('compareWith', aside.article.title)}</span>
          </button>
        )}
        {aside && (
          <button type="button" class="link" onClick={forget}>
            {message('forgetKept')}
          </button>
        )}
      </div>
      {failure && <p role="alert">{failure}</p>}
    </div>
  );
}
