/** What every part of the shown article needs: the page's language, its present words, and the way to its places. */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Span } from '../core/annotated-article.ts';
import type { PageLanguage } from '../interface/page-language.ts';
import { createEnteredRows, type EnteredRows } from './entered-rows.ts';
import type { TextSearch } from './search/text-search.ts';

export interface ArticleInUse {
  /** In the article's own script. */
  readonly text: string;
  readonly language: PageLanguage;
  /** The words in the script in which the page is shown now. */
  readonly show: (words: string) => string;
  /** What is being sought, if anything. */
  readonly search: TextSearch | undefined;
  /** Scrolls the page to the place. */
  readonly reveal: (span: Span) => void;
  /** Tints these places in the page, and no others. */
  readonly focus: (spans: readonly Span[]) => void;
  /** The rows that stand for places of the page. */
  readonly rows: EnteredRows;
}

export const ArticleContext = createContext<ArticleInUse>({
  text: '',
  language: 'zh-Hans',
  show: (words) => words,
  search: undefined,
  reveal: () => undefined,
  focus: () => undefined,
  rows: createEnteredRows(),
});

export function useArticle(): ArticleInUse {
  return useContext(ArticleContext);
}
