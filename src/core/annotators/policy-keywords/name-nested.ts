/** Names the shorter formulations that stand within a longer one: they are not marked, its card lists them. */
import type { KeywordAnnotation, Span } from '../../annotated-article.ts';
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
  const idsByWords = idsInWords(plain, keywords, tries, hidden);
  return keywords.map((keyword) => {
    const ids = idsByWords.get(plain.slice(keyword.start, keyword.end)) ?? [];
    const nested = ids.includes(keyword.term) ? ids.filter((id) => id !== keyword.term) : ids;
    return nested.length > 0 ? { ...keyword, nested } : keyword;
  });
}

/** A formulation comes again and again: it is looked into once. */
function idsInWords(
  plain: string,
  keywords: readonly Span[],
  tries: readonly TermTrie[],
  hidden: ReadonlySet<string>,
): Map<string, readonly string[]> {
  const places = new Map<string, Span>();
  for (const { start, end } of keywords) {
    const words = plain.slice(start, end);
    if (!places.has(words)) places.set(words, { start, end });
  }
  const spans = [...places.values()];
  const matchesByTrie = tries.map((trie) => matchesWithin(plain, spans, trie));
  const idsAt = (at: number) => {
    const terms = matchesByTrie.flatMap((matches) => (matches[at] ?? []).map(({ form }) => form.term));
    const shown = terms.filter((term) => term !== notTerm && !hidden.has(term.category));
    return [...new Set(shown.map(({ id }) => id))];
  };
  return new Map([...places.keys()].map((words, i) => [words, idsAt(i)]));
}
