/** Finds articles of the log by words in headline, outlet, people, terms and text, in either script. */
import { fold } from '../core/text/fold.ts';
import type { LoggedArticle, LoggedText } from '../extension/reading-log/log-records.ts';

/** One article with everything that can be searched, folded once. */
export interface SearchableArticle {
  readonly article: LoggedArticle;
  readonly facts: string;
  /** Absent until the texts are loaded, which takes longer. */
  readonly text?: string;
}

export function searchable(
  articles: readonly LoggedArticle[],
  texts: readonly LoggedText[] = [],
): SearchableArticle[] {
  const byUrl = new Map(texts.map(({ url, plain }) => [url, plain]));
  return articles.map((article) => {
    const text = byUrl.get(article.url);
    return { article, facts: factsOf(article), ...(text === undefined ? {} : { text }) };
  });
}

function factsOf({ title, source, published, url, subjects }: LoggedArticle): string {
  return fold([title, source, published, url, ...subjects].join('\n')).toLowerCase();
}

/** All words must be there, each anywhere; those in headline, outlet, people or terms come first. */
export function searchLog(articles: readonly SearchableArticle[], query: string): LoggedArticle[] {
  const words = fold(query).toLowerCase().split(/\s+/).filter(Boolean);
  const inFacts: LoggedArticle[] = [];
  const inText: LoggedArticle[] = [];
  for (const { article, facts, text } of articles) {
    if (words.every((word) => facts.includes(word))) inFacts.push(article);
    else if (words.every((word) => facts.includes(word) || text?.includes(word))) inText.push(article);
  }
  return [...inFacts, ...inText];
}
