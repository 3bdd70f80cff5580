/** What `npm run bench analysis` measures, as one bundle. */
export { annotateArticle } from '../../src/core/annotate-article.ts';
export { findDates } from '../../src/core/annotators/dates/find-dates.ts';
export { readArticle } from '../../src/core/reading.ts';
