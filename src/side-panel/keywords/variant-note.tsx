/** Where a wording departs from the standard one: both, with what each has alone set apart. */
import { useMemo, useState } from 'preact/hooks';
import type { KeywordAnnotation } from '../../core/annotated-article.ts';
import type {
  WordingDifference,
  WordingRun,
  wordingDifference,
} from '../../core/comparison/wording-difference.ts';
import { message } from '../../extension/locale.ts';
import { useAbortable } from '../../interface/use-abortable.ts';
import { useArticle } from '../article-context.ts';

export function VariantNote({ variant }: { readonly variant: KeywordAnnotation }) {
  const { text, language } = useArticle();
  const compare = useComparison();
  const difference = useMemo<WordingDifference | undefined>(
    () => compare?.compare(text, variant),
    [compare, text, variant],
  );
  return (
    <dl class="variant">
      <div>
        <dt>{message('standardWording')}</dt>
        <dd lang="zh-Hans">
          {difference ? <Runs runs={difference.standard} alone="del" /> : variant.variantOf}
        </dd>
      </div>
      {difference && (
        <div>
          <dt>{message('wordingHere')}</dt>
          <dd lang={language}>
            <Runs runs={difference.here} alone="ins" />
          </dd>
        </div>
      )}
    </dl>
  );
}

interface RunsProps {
  readonly runs: readonly WordingRun[];
  /** The element for what the other wording lacks. */
  readonly alone: 'del' | 'ins';
}

function Runs({ runs, alone: Alone }: RunsProps) {
  return (
    <>
      {runs.map(({ words, isShared }, i) =>
        isShared ? <span key={i}>{words}</span> : <Alone key={i}>{words}</Alone>,
      )}
    </>
  );
}

/** Loaded where a wording departs at all: few articles hold one. */
function useComparison(): { readonly compare: typeof wordingDifference } | undefined {
  const [comparison, setComparison] = useState<{ readonly compare: typeof wordingDifference }>();
  useAbortable((signal) => {
    import('../../core/comparison/wording-difference.ts').then(
      (loaded) => {
        if (!signal.aborted) setComparison({ compare: loaded.wordingDifference });
      },
      (error: unknown) => console.warn('Gongbao cannot compare wordings', error),
    );
  }, []);
  return comparison;
}
