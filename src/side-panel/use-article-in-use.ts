/** Ties the shown article to its page: the words in the page's present script, and the ways to its places. */
import { useMemo, useState } from 'preact/hooks';
import type { Span } from '../core/annotated-article.ts';
import { callReader } from '../extension/messages.ts';
import type { ArticleState } from '../extension/page-state.ts';
import { pageLanguage } from '../interface/page-language.ts';
import type { ArticleInUse } from './article-context.ts';
import { createEnteredRows } from './entered-rows.ts';
import type { PanelArticle } from './panel-article.ts';
import type { TextSearch } from './search/text-search.ts';
import { shownStrings } from './shown-strings.ts';
import { useShownWords } from './use-shown-words.ts';

export function useArticleInUse(
  tabId: number,
  { annotated, script, credits }: ArticleState,
  panel: PanelArticle,
  search: TextSearch | undefined,
): ArticleInUse {
  const strings = useMemo(() => shownStrings(annotated, panel, credits), [annotated, panel, credits]);
  const show = useShownWords(strings, script, annotated);
  const [rows] = useState(createEnteredRows);
  return useMemo(
    () => ({
      text: annotated.article.text,
      language: pageLanguage(annotated, script),
      show,
      search,
      rows,
      reveal: (span) => tell(callReader(tabId, 'revealSpan', bounds(span))),
      focus: (spans) => tell(callReader(tabId, 'focusSpans', spans.map(bounds))),
    }),
    [annotated, script, show, search, rows, tabId],
  );
}

/** What else an annotation says need not travel. */
function bounds({ start, end }: Span): Span {
  return { start, end };
}

/** The page may have gone away under the panel; what it shows is then replaced in a moment. */
function tell(call: Promise<unknown>): void {
  call.catch((error) => console.warn('Gongbao cannot reach the page', error));
}
