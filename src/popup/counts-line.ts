/** What was found in an article, in one line. */
import type { AnnotatedArticle } from '../core/annotated-article.ts';
import { type MessageKey, message } from '../extension/locale.ts';

/** Kinds of which nothing was found are left out. */
export function countsLine({ people, attributions, dates, keywords }: AnnotatedArticle): string {
  const terms = new Set(keywords.map(({ term }) => term));
  const counts: readonly (readonly [MessageKey, number])[] = [
    ['countPeople', people.length],
    ['countStatements', attributions.length],
    ['countDates', dates.length],
    ['countKeywords', terms.size],
  ];
  const found = counts.filter(([, count]) => count > 0).map(([key, count]) => message(key, count));
  return found.length === 0 ? message('foundNothing') : found.join(message('countSeparator'));
}
