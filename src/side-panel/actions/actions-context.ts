/** What every button that copies a quotation needs. */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { QuotationFormatId } from '../../core/quotations/quotation-format.ts';

export interface ArticleActionsInUse {
  readonly format: QuotationFormatId;
  /** Puts a statement on the clipboard; rejects where the browser does not allow it. */
  readonly copyStatement: (id: string) => Promise<void>;
  /** Says to screen readers what came of it. */
  readonly announce: (sentence: string) => void;
}

export const ArticleActionsContext = createContext<ArticleActionsInUse | undefined>(undefined);

export function useArticleActions(): ArticleActionsInUse | undefined {
  return useContext(ArticleActionsContext);
}
