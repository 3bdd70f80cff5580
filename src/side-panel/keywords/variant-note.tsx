/** Where a wording departs from the standard one: both, with what each has alone set apart. */
import { useMemo, useState } from 'preact/hooks';
import type { KeywordAnnotation } from '../../core/annotated-article.ts';
import type { WordingDifference, wordingDifference } from '../../core/comparison/wording-difference.ts';
import { message } from '../../extension/locale.ts';
import { DifferenceWords } from '../../interface/difference-words.tsx';
import { recutParts } from '../../interface/recut-parts.ts';
import { useAbortable } from '../../interface/use-abortable.ts';
import { useArticle } from '../article-context.ts';
import { useGlossaryWords } from './use-glossary-words.ts';

export function VariantNote({ variant }: { readonly variant: KeywordAnnotation }) {
  const { text, language } = useArticle();
  const compare = useComparison();
  const difference = useMemo<WordingDifference | undefined>(
    () => compare?.compare(text, variant),
    [compare, text, variant],
  );
  const { variantOf = '' } = variant;
  const standard = useGlossaryWords(useMemo(() => [variantOf], [variantOf]));
  const words = standard.show(variantOf);
  return (
    <dl class="variant">
      <div>
        <dt>{message('standardWording')}</dt>
        <dd lang={standard.language}>
          {difference ? <DifferenceWords parts={recutParts(difference.standard, words)} as="del" /> : words}
        </dd>
      </div>
      {difference && (
        <div>
          <dt>{message('wordingHere')}</dt>
          <dd lang={language}>
            <DifferenceWords parts={difference.here} as="ins" />
          </dd>
        </div>
      )}
    </dl>
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
