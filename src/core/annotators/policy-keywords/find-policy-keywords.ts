/** Finds the policy formulations (提法) of an article: those of the glossary, and those that it does not list. */
import type { KeywordAnnotation, Span } from '../../annotated-article.ts';
import { policyTermTables } from '../../lexicons/policy-terms/index.ts';
import { discoveredCategory, emptyReaderLexicon, type ReaderLexicon } from '../../reader-lexicon.ts';
import type { Reading } from '../../reading.ts';
import type { Annotations } from '../annotator.ts';
import { discoveryRules } from './discovery/index.ts';
import { keepLongest } from './keep-longest.ts';
import { matchTerms, type TermMatch } from './match-terms.ts';
import { nameDepartures } from './name-departures.ts';
import { readTermForms } from './policy-term.ts';
import { buildTermTrie } from './term-trie.ts';
import { watchWording } from './watch-wording.ts';

const forms = readTermForms(policyTermTables);
const trie = buildTermTrie(forms);

export function findPolicyKeywords(
  reading: Reading,
  found: Pick<Annotations, 'cast' | 'dates'>,
  { hiddenCategories }: ReaderLexicon = emptyReaderLexicon,
): KeywordAnnotation[] {
  const listed = matchTerms(reading.plain, trie).map(toAnnotation);
  const discovered = withoutListed(discover(reading.plain), listed);
  const keywords = [...listed, ...discovered].sort((a, b) => a.start - b.start);
  const taken = [...found.cast.mentions, ...found.dates].sort((a, b) => a.start - b.start);
  const kept = keepLongest(withoutTaken(keywords, taken));
  const named = nameDepartures(kept, watchWording(reading.plain, reading.facts.published), categoryOf);
  const hidden = new Set(hiddenCategories);
  return named.filter(({ category = discoveredCategory }) => !hidden.has(category));
}

function categoryOf(termId: string): string | undefined {
  return forms.find(({ term }) => term.id === termId)?.term.category;
}

function toAnnotation({ start, end, form }: TermMatch): KeywordAnnotation {
  const { id, category } = form.term;
  return { start, end, term: id, termId: id, category, rule: 'glossary' };
}

function discover(plain: string): KeywordAnnotation[] {
  return discoveryRules.flatMap(({ name, find }) =>
    find(plain).map(({ start, end }) => ({
      start,
      end,
      term: plain.slice(start, end).replace(/^[“‘]([^“”‘’]*)[”’]$/, '$1'),
      rule: name,
    })),
  );
}

/** A noun behind a listed formulation in quotation marks (“四个不摘”要求) makes no new one of it. */
function withoutListed(
  discovered: readonly KeywordAnnotation[],
  listed: readonly KeywordAnnotation[],
): KeywordAnnotation[] {
  const listedStarts = new Set(listed.map(({ start }) => start));
  return discovered.filter(({ start, rule }) => rule !== 'quoted-formulation' || !listedStarts.has(start));
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
