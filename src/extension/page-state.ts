/** What the reader in a page says about itself to the panel, the popup and the badge. */
import type { AnnotatedArticle } from '../core/annotated-article.ts';
import type { MarkVisibility } from './mark-kinds.ts';
import type { ScriptMode } from './script-modes.ts';

export type PageState =
  | { readonly status: 'reading' }
  | ArticleState
  | { readonly status: 'no-article'; readonly script: ScriptMode }
  | { readonly status: 'failed'; readonly reason: string };

/** The next page of an article that its site has divided. */
export interface FurtherPage {
  readonly url: string;
  /** Counted from 1, where the page tells it. */
  readonly number?: number;
  readonly count?: number;
}

/** Through whose hands the article came, in the page's own words. */
export interface PageCredits {
  readonly author?: string;
  readonly editor?: string;
  readonly issuer?: string;
  /** Where the publication date was found. */
  readonly publishedFrom?: 'page' | 'meta' | 'address';
}

/** How a page is shown now. It changes often, and is told without what was read, which may be a megabyte. */
export interface PageLook {
  /** The script in which the page is shown now. */
  readonly script: ScriptMode;
  readonly marks: MarkVisibility;
  /** Set while a conversion runs: 0 to 1. */
  readonly conversionProgress?: number;
  /** What a conversion mended in a half-converted page. */
  readonly repairs?: PageRepairsLook;
  /** The page, or another extension, wrote back what we wrote: it is left alone. */
  readonly isContested?: true;
}

export interface PageRepairsLook {
  readonly count: number;
  /** True where they are tinted in the page. */
  readonly areShown: boolean;
  /** The commonest, with how often each was mended. */
  readonly words: readonly { readonly from: string; readonly to: string; readonly count: number }[];
}

export interface ArticleState extends PageLook {
  readonly status: 'article';
  /** Always in the page's original script and offsets, whatever is shown. */
  readonly annotated: AnnotatedArticle;
  readonly credits: PageCredits;
  readonly nextPage?: FurtherPage;
}

/** A page seen from outside: it may hold no reader, or be closed to us. */
export type TabState = PageState | { readonly status: 'unread' } | { readonly status: 'not-permitted' };

/** The same page as it looks now. */
export function withLook(state: ArticleState, look: PageLook): ArticleState {
  const { conversionProgress: _, repairs: __, isContested: ___, ...lasting } = state;
  return { ...lasting, ...look };
}
