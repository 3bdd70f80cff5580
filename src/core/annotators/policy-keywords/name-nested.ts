/** Names the shorter formulations that stand within a longer one: they are not marked, its card lists them. */
import type { KeywordAnnotation } from '../../annotated-article.ts';
import { matchesWithin } from './match-terms.ts';
import { notTerm } from './policy-term.ts';
import type { TermTrie } from './term-trie.ts';

/** Each once, the reader's before the glossary's, without those of a hidden category. */
export function nameNested(
  plain: string,
  keywords: readonly KeywordAnnotation[],
  tries: readonly TermTrie[],
  hidden: ReadonlySet<string>,
): KeywordAnnotation[] {
  const matchesByTrie = tries.map((trie) => matchesWithin(plain, keywords, trie));
  return keywords.map((keyword, i) => {
    const terms = matchesByTrie.flatMap((matches) => (matches[i] ?? []).map(({ form }) => form.term));
    const nested = terms.filter(
      (term) => term !== notTerm && term.id !== keyword.term && !hidden.has(term.category),
    );
    return nested.length > 0 ? { ...keyword, nested: [...new Set(nested.map(({ id }) => id))] } : keyword;
  });
}
