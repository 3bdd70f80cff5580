/** Compares two annotated articles, in whatever scripts they are. Pure: what came before stands on the left. */
import type { AnnotatedArticle } from '../annotated-article.ts';
import { compareKeywords, type KeywordPair } from './compare-keywords.ts';
import { comparePeople, type PersonPair } from './compare-people.ts';
import { compareStatements, type StatementPair } from './compare-statements.ts';
import { type Difference, differenceOf } from './difference.ts';

export interface ArticleComparison {
  readonly title: Difference;
  readonly people: readonly PersonPair[];
  readonly keywords: readonly KeywordPair[];
  readonly statements: readonly StatementPair[];
}

export function compareArticles(left: AnnotatedArticle, right: AnnotatedArticle): ArticleComparison {
  return {
    title: differenceOf(left.article.title, right.article.title),
    people: comparePeople(left, right),
    keywords: compareKeywords(left, right),
    statements: compareStatements(left, right),
  };
}
