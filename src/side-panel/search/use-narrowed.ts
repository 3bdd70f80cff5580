/** What of the article is left by the search and the filters that are remembered. */
import { useContext, useMemo } from 'preact/hooks';
import type { AnnotatedArticle } from '../../core/annotated-article.ts';
import { MemoryContext } from '../memory/use-panel-memory.ts';
import type { PanelArticle } from '../panel-article.ts';
import { narrowArticle } from './narrow-article.ts';
import type { Selection } from './selection.ts';
import type { TextSearch } from './text-search.ts';
import { useSearch } from './use-search.ts';

interface Narrowed {
  readonly selection: Selection;
  readonly search: TextSearch | undefined;
  readonly shown: PanelArticle;
}

export function useNarrowed({ article }: AnnotatedArticle, panel: PanelArticle): Narrowed {
  const { query, kind, speaker, category } = useContext(MemoryContext).memory;
  const search = useSearch(article.text, query);
  const selection = useMemo<Selection>(
    () => ({ query, ...(kind && { kind }), ...(speaker && { speaker }), ...withCategory(category) }),
    [query, kind, speaker, category],
  );
  const shown = useMemo(() => narrowArticle(panel, selection, search), [panel, selection, search]);
  return { selection, search, shown };
}

/** Formulations without a category stand under the empty name. */
function withCategory(category: string | undefined): Pick<Selection, 'category'> {
  return category === undefined ? {} : { category };
}
