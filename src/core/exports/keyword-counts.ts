/** Counts how often an article uses each formulation in each of its wordings. */
import type { AnnotatedArticle, KeywordAnnotation } from '../annotated-article.ts';

export interface KeywordCount extends Pick<KeywordAnnotation, 'term' | 'category' | 'variantOf'> {
  /** As the article writes it, in its own script. */
  readonly wording: string;
  readonly count: number;
}

/** In the order in which the wordings first stand in the article. */
export function keywordCounts({ article, keywords }: AnnotatedArticle): KeywordCount[] {
  const counts = new Map<string, KeywordCount>();
  for (const { term, category, variantOf, start, end } of keywords) {
    const wording = article.text.slice(start, end);
    const key = `${term}\n${wording}`;
    counts.set(key, {
      term,
      wording,
      count: (counts.get(key)?.count ?? 0) + 1,
      ...(category !== undefined && { category }),
      ...(variantOf !== undefined && { variantOf }),
    });
  }
  return [...counts.values()];
}
