/** Says what a search or a filter has left, for eyes and for screen readers. */
import { message } from '../../extension/locale.ts';
import type { PanelArticle } from '../panel-article.ts';
import { countRows } from './narrow-article.ts';
import { isWholeArticle, type Selection } from './selection.ts';
import type { TextSearch } from './text-search.ts';

/** Empty where the whole article is shown, or the search has not begun. */
export function outcomeWords(
  selection: Selection,
  search: TextSearch | undefined,
  shown: PanelArticle,
): string {
  if (isWholeArticle(selection)) return '';
  const rows = countRows(shown);
  if (selection.query.trim() === '') return message('rowsLeft', rows);
  return search ? message('hitsFound', search.hits.length, rows) : '';
}
