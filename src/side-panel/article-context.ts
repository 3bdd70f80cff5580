/** What every part of the shown article needs: the page's language, its present words, and the way to its places. */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Span } from '../core/annotated-article.ts';
import type { PageLanguage } from '../interface/page-language.ts';

export interface ArticleInUse {
  readonly language: PageLanguage;
  /** The words in the script in which the page is shown now. */
  readonly show: (words: string) => string;
  /** Scrolls the page to the place. */
  readonly reveal: (span: Span) => void;
  /** Tints these places in the page, and no others. */
  readonly focus: (spans: readonly Span[]) => void;
  /** The mark in the page that the pointer or focus is on. */
  readonly entered: Span | undefined;
}

export const ArticleContext = createContext<ArticleInUse>({
  language: 'zh-Hans',
  show: (words) => words,
  reveal: () => undefined,
  focus: () => undefined,
  entered: undefined,
});

export function useArticle(): ArticleInUse {
  return useContext(ArticleContext);
}
