/** The policy formulations of an article: counted by headword, gathered by category, the frequent ones first. */
import type { AnnotatedArticle, KeywordAnnotation, Span } from '../core/annotated-article.ts';
import { groupBy } from '../core/group-by.ts';
import type { PlacedWords } from './event-facts.ts';
import type { Fold } from './search/text-search.ts';

export interface KeywordCount {
  /** The headword, simplified. */
  readonly term: string;
  /** As it stands in the page for the first time. */
  readonly words: string;
  readonly places: readonly Span[];
  /** The glossary entry, whose explanation can be asked for. */
  readonly termId: string | undefined;
  /** Found by its form, listed in no glossary. */
  readonly discovered: boolean;
  /** The standard wording from which at least one place departs. */
  readonly variantOf: string | undefined;
  /** That place. */
  readonly variant: KeywordAnnotation | undefined;
  /** The reader's remark on a term of their own. */
  readonly note: string | undefined;
  /** Shorter formulations inside this one. */
  readonly nested: readonly string[];
  /** The members that the text itself names. */
  readonly members: readonly PlacedWords[];
}

export interface KeywordGroup {
  /** `undefined` for formulations without a category. */
  readonly category: string | undefined;
  readonly keywords: readonly KeywordCount[];
  readonly placesCount: number;
}

export function groupKeywords({ article, keywords }: AnnotatedArticle): KeywordGroup[] {
  const byCategory = groupBy(keywords, ({ category }) => category);
  return [...byCategory]
    .map(([category, found]) => ({
      category,
      keywords: countTerms(article.text, found),
      placesCount: found.length,
    }))
    .sort(byCategoryOrder);
}

/** How often the most frequent formulation stands in the page: the measure of the bars. */
export function highestCount(groups: readonly KeywordGroup[]): number {
  return Math.max(0, ...groups.flatMap(({ keywords }) => keywords.map(({ places }) => places.length)));
}

/** The headword where the words of the page are others: what is said of it is not said of them. */
export function otherHeadword({ term, words }: KeywordCount, fold: Fold): string | undefined {
  const plain = (text: string) => fold(text).replace(/[“”‘’"\s]/g, '');
  return plain(words) === plain(term) ? undefined : term;
}

function countTerms(text: string, found: readonly KeywordAnnotation[]): KeywordCount[] {
  const byTerm = groupBy(found, ({ term }) => term);
  const counts = [...byTerm].map(([term, places]) => countTerm(text, term, places));
  return counts.sort((a, b) => b.places.length - a.places.length);
}

function countTerm(text: string, term: string, places: readonly KeywordAnnotation[]): KeywordCount {
  const words = (place: Span | undefined) => text.slice(place?.start, place?.end);
  const variant = places.find(({ variantOf }) => variantOf !== undefined);
  const expansion = places.find((place) => place.expansion !== undefined)?.expansion;
  return {
    term,
    words: words(places[0]),
    places,
    termId: places.find(({ termId }) => termId !== undefined)?.termId,
    discovered: places.every(({ termId, category }) => termId === undefined && category === undefined),
    variantOf: variant?.variantOf,
    variant,
    note: places.find(({ note }) => note !== undefined)?.note,
    nested: [...new Set(places.flatMap(({ nested = [] }) => nested))],
    members: expansion?.members.map((member) => ({ words: words(member), places: [member] })) ?? [],
  };
}

function byCategoryOrder(a: KeywordGroup, b: KeywordGroup): number {
  const uncategorisedLast = Number(a.category === undefined) - Number(b.category === undefined);
  return uncategorisedLast || b.placesCount - a.placesCount;
}
