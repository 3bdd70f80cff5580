/** Searches the article while the reader types. */
import { useMemo } from 'preact/hooks';
import { createSearch, foldForSearch, type TextSearch } from './text-search.ts';
import { useFoldTable } from './use-fold-table.ts';

/** `undefined` where nothing is sought, or the table of scripts is still on its way. */
export function useSearch(text: string, query: string): TextSearch | undefined {
  const fold = useFoldTable(query.trim() !== '');
  const folded = useMemo(() => fold && foldForSearch(text, fold), [text, fold]);
  return useMemo(
    () => (fold && folded !== undefined ? createSearch(folded, query, fold) : undefined),
    [folded, query, fold],
  );
}
