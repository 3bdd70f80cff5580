/** What an editor would tell of an article first: its genre, its event, its key sentences. */
import type { ArticleSummary, Genre, Person } from '../annotated-article.ts';
import type { Annotations } from '../annotators/annotator.ts';
import type { Reading } from '../reading.ts';

export function summarise(
  _reading: Reading,
  _found: Annotations,
  _people: readonly Person[],
): { readonly genre: Genre; readonly summary: ArticleSummary } {
  return { genre: 'news', summary: { keySentences: [] } };
}
