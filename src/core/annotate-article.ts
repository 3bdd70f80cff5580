/** From an article's text to everything that Gongbao says about it. Pure: no DOM, no browser, no clock. */
import type { AnnotatedArticle, ArticleFacts } from './annotated-article.ts';
import { type Annotations, noAnnotations } from './annotators/annotator.ts';
import { annotators } from './annotators/index.ts';
import { assignRoles } from './annotators/people/assign-roles.ts';
import { emptyReaderLexicon, type ReaderLexicon } from './reader-lexicon.ts';
import { type Reading, readArticle } from './reading.ts';
import { summarise } from './summary/summarise.ts';
import { detectScript } from './text/script.ts';

/**
 * `facts.published` is the day from which relative dates are counted; without it only dates that the text
 * itself fixes are resolved. `lexicon` is the reader's own list and what they have switched off. Never throws on
 * any string, empty and malformed ones included.
 */
export function annotateArticle(
  facts: ArticleFacts,
  lexicon: ReaderLexicon = emptyReaderLexicon,
): AnnotatedArticle {
  const reading = readArticle(facts);
  const found = annotate(reading, lexicon);
  const people = assignRoles(reading, found.cast, found.attributions);
  const { genre, summary } = summarise(reading, found, people);
  return {
    version: 1,
    article: { ...facts, script: detectScript(facts.text, reading.plain), genre },
    people,
    mentions: found.cast.mentions.map(({ start, end, personId }) => ({ start, end, personId })),
    attributions: found.attributions,
    dates: found.dates,
    keywords: found.keywords,
    summary,
  };
}

function annotate(reading: Reading, lexicon: ReaderLexicon): Annotations {
  return annotators.reduce((found, annotator) => annotator.annotate(reading, found, lexicon), noAnnotations);
}
