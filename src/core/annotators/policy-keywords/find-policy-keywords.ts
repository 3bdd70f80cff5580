/** Finds the policy formulations (提法) of an article: those of the glossary, and those that it does not list. */
import type { KeywordAnnotation, Span } from '../../annotated-article.ts';
import { policyTermTables } from '../../lexicons/policy-terms/index.ts';
import { lookAlikeWords } from '../../lexicons/policy-terms/look-alike-words.ts';
import {
  discoveredCategory,
  emptyReaderLexicon,
  ownCategory,
  type ReaderLexicon,
} from '../../reader-lexicon.ts';
import type { Reading } from '../../reading.ts';
import type { Annotations } from '../annotator.ts';
import { discoveryRules } from './discovery/index.ts';
import { findExpansion } from './expansions/find-expansion.ts';
import { keepLongest } from './keep-longest.ts';
import { matchTerms, type TermMatch } from './match-terms.ts';
import { nameDepartures } from './name-departures.ts';
import { nameNested } from './name-nested.ts';
import { ownTermTrie } from './own-terms.ts';
import { notTerm, readForm, readTermForms, withoutOuterMarks } from './policy-term.ts';
import { buildTermTrie, type TermTrie } from './term-trie.ts';
import { watchWording } from './watch-wording.ts';

const forms = readTermForms(policyTermTables);
const lookAlikes = lookAlikeWords.map((word) => readForm(word, notTerm, false));
const glossary = buildTermTrie([...forms, ...lookAlikes]);

export function findPolicyKeywords(
  reading: Reading,
  found: Pick<Annotations, 'cast' | 'dates'>,
  { ownTerms, hiddenCategories }: ReaderLexicon = emptyReaderLexicon,
): KeywordAnnotation[] {
  const { plain, facts } = reading;
  const tries = ownTerms.length > 0 ? [ownTermTrie(ownTerms), glossary] : [glossary];
  const kept = keepLongest(candidatesIn(plain, found, tries)).filter(
    ({ category }) => category !== notTerm.category,
  );
  const named = nameDepartures(kept, watchWording(plain, facts.published), categoryOf);
  const hidden = new Set(hiddenCategories);
  const shown = named.filter(({ category = discoveredCategory }) => !hidden.has(category));
  return nameNested(plain, shown, tries, hidden).map((keyword) => {
    const expansion = findExpansion(plain, keyword);
    return expansion ? { ...keyword, expansion } : keyword;
  });
}

/** Sorted by start; of two with the same span the one that goes before is first. */
function candidatesIn(
  plain: string,
  { cast, dates }: Pick<Annotations, 'cast' | 'dates'>,
  tries: readonly TermTrie[],
): KeywordAnnotation[] {
  const matched = tries.flatMap((trie) => matchTerms(plain, trie).map(toAnnotation));
  // The reader has said what they want marked, be it a name or a date; a guess gives way to it.
  const own = matched.filter(({ category }) => category === ownCategory);
  const listed = matched.filter(({ category }) => category !== ownCategory);
  const discovered = withoutOverlapping(withoutListed(discover(plain), listed), own);
  const taken = [...cast.mentions, ...dates].sort((a, b) => a.start - b.start);
  const others = withoutTaken([...listed, ...discovered].sort(byStart), taken);
  return own.length === 0 ? others : [...own, ...others].sort(byStart);
}

function byStart(a: Span, b: Span): number {
  return a.start - b.start;
}

function categoryOf(termId: string): string | undefined {
  return forms.find(({ term }) => term.id === termId)?.term.category;
}

function toAnnotation({ start, end, form: { term } }: TermMatch): KeywordAnnotation {
  const { id, category, note } = term;
  if (category !== ownCategory) return { start, end, term: id, termId: id, category, rule: 'glossary' };
  return { start, end, term: id, category, ...(note && { note }), rule: 'own-list' };
}

function discover(plain: string): KeywordAnnotation[] {
  return discoveryRules.flatMap(({ name, find }) =>
    find(plain).map(({ start, end }) => ({
      start,
      end,
      term: withoutOuterMarks(plain.slice(start, end)),
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

/** Both are sorted by start. */
function withoutOverlapping(
  keywords: readonly KeywordAnnotation[],
  others: readonly Span[],
): KeywordAnnotation[] {
  let next = 0;
  return [...keywords].sort(byStart).filter(({ start, end }) => {
    while ((others[next]?.end ?? Number.POSITIVE_INFINITY) <= start) next += 1;
    return (others[next]?.start ?? Number.POSITIVE_INFINITY) >= end;
  });
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
