/** The core's public face: Chinese text in, annotations out. */

export { annotateArticle } from './annotate-article.ts';
export type * from './annotated-article.ts';
export { policyCategories } from './lexicons/policy-terms/policy-categories.ts';
export * from './reader-lexicon.ts';
export { detectScript } from './text/script.ts';
