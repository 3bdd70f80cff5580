/** Finds the policy formulations (提法) of an article: those of the glossary, and those that it does not list. */
import type { KeywordAnnotation, Span } from '../../annotated-article.ts';
import { policyTermTables } from '../../lexicons/policy-terms/index.ts';
import type { Reading } from '../../reading.ts';
import type { Annotations } from '../annotator.ts';
import { keepLongest } from './keep-longest.ts';
import { matchTerms, type TermMatch } from './match-terms.ts';
import { readTermForms } from './policy-term.ts';
import { buildTermTrie } from './term-trie.ts';

const trie = buildTermTrie(readTermForms(policyTermTables));

export function findPolicyKeywords(
  reading: Reading,
  found: Pick<Annotations, 'cast' | 'dates'>,
): KeywordAnnotation[] {
  const listed = matchTerms(reading.plain, trie).map(toAnnotation);
  const taken = [...found.cast.mentions, ...found.dates].sort((a, b) => a.start - b.start);
  return keepLongest(withoutTaken(listed, taken).sort((a, b) => a.start - b.start));
}

function toAnnotation({ start, end, form }: TermMatch): KeywordAnnotation {
  const { id, category } = form.term;
  return { start, end, term: id, termId: id, category, rule: 'glossary' };
}

/** A formulation that is (part of) a name or a date is none; one that holds a name or a date may be. */
function withoutTaken(keywords: readonly KeywordAnnotation[], taken: readonly Span[]): KeywordAnnotation[] {
  let next = 0;
  return keywords.filter(({ start, end }) => {
    while ((taken[next]?.end ?? Number.POSITIVE_INFINITY) <= start) next += 1;
    const other = taken[next];
    return (
      !other ||
      other.start >= end ||
      (other.start >= start && other.end <= end && other.end - other.start < end - start)
    );
  });
}
