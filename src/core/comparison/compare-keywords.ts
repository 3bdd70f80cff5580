/** Which formulations only one article uses, and which both use in other words. */
import type { AnnotatedArticle } from '../annotated-article.ts';
import { type KeywordCount, keywordCounts } from '../exports/keyword-counts.ts';
import { groupBy } from '../group-by.ts';
import { fold } from '../text/fold.ts';

/** `reworded`: the same formulation, but some wording stands on one side only. */
export type KeywordChange = 'same' | 'added' | 'gone' | 'reworded';

export interface KeywordPair {
  /** The headword, simplified. */
  readonly term: string;
  readonly change: KeywordChange;
  /** Each wording in its own script with its count, in reading order; empty where the side has none. */
  readonly left: readonly KeywordCount[];
  readonly right: readonly KeywordCount[];
}

/** Those of the right article in its order, then those that only the left one has. */
export function compareKeywords(left: AnnotatedArticle, right: AnnotatedArticle): KeywordPair[] {
  const leftTerms = groupBy(keywordCounts(left), termKey);
  const rightTerms = groupBy(keywordCounts(right), termKey);
  const terms = [...new Set([...rightTerms.keys(), ...leftTerms.keys()])];
  return terms.map((term) => {
    const these = leftTerms.get(term) ?? [];
    const those = rightTerms.get(term) ?? [];
    return { term, change: changeOf(these, those), left: these, right: those };
  });
}

function termKey({ variantOf, term }: KeywordCount): string {
  return fold(variantOf ?? term);
}

function changeOf(left: readonly KeywordCount[], right: readonly KeywordCount[]): KeywordChange {
  if (left.length === 0) return 'added';
  if (right.length === 0) return 'gone';
  const these = wordingsOf(left);
  const those = wordingsOf(right);
  const isSame = these.size === those.size && [...these].every((wording) => those.has(wording));
  return isSame ? 'same' : 'reworded';
}

/** A formulation is the same with quotation marks and without. */
function wordingsOf(counts: readonly KeywordCount[]): Set<string> {
  return new Set(counts.map(({ wording }) => fold(wording).replaceAll(/[\s“”‘’"']/g, '')));
}
