/** Two articles side by side: who is in them, what they say, and which formulations they use. */
import { useMemo, useState } from 'preact/hooks';
import { compareArticles } from '../core/comparison/compare-articles.ts';
import { type ArticlePair, clearComparison, loadPair, savePair } from '../extension/comparison-store.ts';
import { message } from '../extension/locale.ts';
import { reasonOf } from '../extension/reason-of.ts';
import { RemoveIcon, SwapIcon } from '../interface/icons.tsx';
import { Switch } from '../interface/switch.tsx';
import { useAbortable } from '../interface/use-abortable.ts';
import { ArticleHeads } from './article-heads.tsx';
import { KeywordsTable } from './keywords-table.tsx';
import { PeopleTable } from './people-table.tsx';
import { StatementsTable } from './statements-table.tsx';

type Shown =
  | { readonly status: 'loading' | 'empty' }
  | { readonly status: 'failed'; readonly reason: string }
  | { readonly status: 'pair'; readonly pair: ArticlePair };

export function ComparePage() {
  const [shown, setShown] = useState<Shown>({ status: 'loading' });
  const fail = (error: unknown) => setShown({ status: 'failed', reason: reasonOf(error) });
  useAbortable(() => {
    loadPair().then((pair) => setShown(pair ? { status: 'pair', pair } : { status: 'empty' }), fail);
  }, []);
  const swap = ({ left, right }: ArticlePair) => {
    const turned = { left: right, right: left };
    setShown({ status: 'pair', pair: turned });
    savePair(turned).catch(fail);
  };
  const clear = () => clearComparison().then(() => setShown({ status: 'empty' }), fail);
  return (
    <main class="compare" aria-busy={shown.status === 'loading'}>
      <h1>{message('compareTitle')}</h1>
      {shown.status === 'empty' && (
        <p class="notice" role="status">
          <strong>{message('compareEmpty')}</strong> {message('compareEmptyHint')}
        </p>
      )}
      {shown.status === 'failed' && <p role="alert">{message('compareFailed', shown.reason)}</p>}
      {shown.status === 'pair' && (
        <Comparison pair={shown.pair} onSwap={() => swap(shown.pair)} onClear={clear} />
      )}
    </main>
  );
}

interface ComparisonProps {
  readonly pair: ArticlePair;
  readonly onSwap: () => void;
  readonly onClear: () => void;
}

function Comparison({ pair, onSwap, onClear }: ComparisonProps) {
  const comparison = useMemo(() => compareArticles(pair.left, pair.right), [pair]);
  const [onlyDifferences, setOnlyDifferences] = useState(false);
  return (
    <>
      <div class="compare-tools">
        <Switch checked={onlyDifferences} onChange={setOnlyDifferences}>
          {message('onlyDifferences')}
        </Switch>
        <button type="button" class="button" onClick={onSwap}>
          <SwapIcon />
          {message('compareSwap')}
        </button>
        <button type="button" class="button" onClick={onClear}>
          <RemoveIcon />
          {message('compareClear')}
        </button>
      </div>
      <ArticleHeads pair={pair} title={comparison.title} />
      <PeopleTable {...{ pair, onlyDifferences }} people={comparison.people} />
      <StatementsTable {...{ pair, onlyDifferences }} statements={comparison.statements} />
      <KeywordsTable {...{ pair, onlyDifferences }} keywords={comparison.keywords} />
    </>
  );
}
