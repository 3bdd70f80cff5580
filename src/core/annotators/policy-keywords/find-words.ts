/** Finds every place of exact words: no separators, no quotation marks, shorter words inside longer ones too. */
import type { Span } from '../../annotated-article.ts';
import { childOf, firstNode, type Lettered, mayBegin, type TermTrie } from './term-trie.ts';

export interface WordPlace<Word extends Lettered> extends Span {
  readonly word: Word;
}

/** Sorted by start, then by end. Linear: from one offset the walk goes no further than the longest word. */
export function findWords<Word extends Lettered>(plain: string, trie: TermTrie<Word>): WordPlace<Word>[] {
  const places: WordPlace<Word>[] = [];
  const { formsAt, nextForms, forms } = trie;
  for (let start = 0; start < plain.length; start += 1) {
    if (!mayBegin(trie, plain.charCodeAt(start), plain.charCodeAt(start + 1))) continue;
    let node = firstNode(trie, plain.charCodeAt(start));
    for (let end = start + 1; node !== 0; end += 1) {
      for (let at = formsAt[node] ?? 0; at !== 0; at = nextForms[at - 1] ?? 0) {
        const word = forms[at - 1];
        if (word) places.push({ start, end, word });
      }
      if (end >= plain.length) break;
      node = childOf(trie, node, plain.charCodeAt(end));
    }
  }
  return places;
}
