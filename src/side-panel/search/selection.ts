/** What of the article the reader wishes to see: words, a kind, a speaker, a category. */
import type { PanelMemory } from '../../extension/panel-memory.ts';

/** Each part narrows what the others leave. */
export type Selection = Pick<PanelMemory, 'query' | 'kind' | 'speaker' | 'category'>;

export function isWholeArticle({ query, kind, speaker, category }: Selection): boolean {
  return query.trim() === '' && kind === undefined && speaker === undefined && category === undefined;
}

/** The change of memory that shows everything again. */
export const wholeArticle = { query: '', kind: undefined, speaker: undefined, category: undefined } as const;
