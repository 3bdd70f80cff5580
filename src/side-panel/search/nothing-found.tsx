/** What stands in the place of the rows where a search or a filter leaves none. */
import { useContext } from 'preact/hooks';
import { message } from '../../extension/locale.ts';
import { MemoryContext } from '../memory/use-panel-memory.ts';
import type { PanelArticle } from '../panel-article.ts';
import { countRows } from './narrow-article.ts';
import { isWholeArticle, type Selection, wholeArticle } from './selection.ts';
import type { TextSearch } from './text-search.ts';

interface NothingFoundProps {
  readonly selection: Selection;
  readonly search: TextSearch | undefined;
  readonly shown: PanelArticle;
}

export function NothingFound({ selection, search, shown }: NothingFoundProps) {
  const { remember } = useContext(MemoryContext);
  const isAnything = countRows(shown) > 0 || shown.event !== undefined || (search?.hits.length ?? 0) > 0;
  const isWaiting = selection.query.trim() !== '' && search === undefined;
  if (isAnything || isWaiting || isWholeArticle(selection)) return null;
  return (
    <section class="notice">
      <h2>{message('nothingFound')}</h2>
      <button type="button" class="button" onClick={() => remember(wholeArticle)}>
        {message('showWholeArticle')}
      </button>
    </section>
  );
}
