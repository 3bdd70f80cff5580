/** Holds every output against the contract: the schema, and what a schema cannot say. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import {
  type AnnotatedArticle,
  type ArticleFacts,
  annotateArticle,
  type Span,
} from '../../src/core/index.ts';

const schemaFile = join(import.meta.dirname, '../../tests/fixtures/annotated-article.schema.json');
const shownFaults = 10;

/** Prints the first faults and counts the articles that have any. */
export function countInvalid(articles: readonly ArticleFacts[]): number {
  const validate = new Ajv2020({ strictTypes: false }).compile(JSON.parse(readFileSync(schemaFile, 'utf8')));
  let invalid = 0;
  for (const facts of articles) {
    const annotated = annotateArticle(facts);
    const fault = validate(annotated) ? findFault(annotated) : JSON.stringify(validate.errors?.[0]);
    if (fault === undefined) continue;
    invalid += 1;
    if (invalid <= shownFaults) console.log(`invalid: ${facts.title}: ${fault}`);
  }
  return invalid;
}

/** A span outside the text, or a person who is not in the list. */
function findFault(annotated: AnnotatedArticle): string | undefined {
  const { article, people, mentions, attributions, dates, keywords, summary } = annotated;
  const spans: Span[] = [
    ...mentions,
    ...dates,
    ...keywords,
    ...summary.keySentences,
    ...attributions.flatMap(({ cue, content }) => (cue === undefined ? [content] : [cue, content])),
  ];
  const outside = spans.find(({ start, end }) => start < 0 || end <= start || end > article.text.length);
  if (outside !== undefined) return `the span ${outside.start}–${outside.end} is not in the text`;
  const ids = new Set(people.map(({ id }) => id));
  const unknown = [...mentions, ...attributions].find(
    ({ personId }) => personId !== undefined && !ids.has(personId),
  );
  return unknown && `nobody has the id ${unknown.personId}`;
}
