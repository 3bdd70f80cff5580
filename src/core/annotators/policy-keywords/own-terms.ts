/** The matcher over the reader's own terms. */
import { fewestLetters, type OwnTerm, ownCategory } from '../../reader-lexicon.ts';
import { fold } from '../../text/fold.ts';
import { readForm, type TermForm, withoutOuterMarks } from './policy-term.ts';
import { buildTermTrie, type TermTrie } from './term-trie.ts';

const tries = new WeakMap<readonly OwnTerm[], TermTrie>();

/** Built once for a list object. Terms of fewer than two letters are left out; of equal ones the first counts. */
export function ownTermTrie(ownTerms: readonly OwnTerm[]): TermTrie {
  const known = tries.get(ownTerms);
  if (known) return known;
  const forms = ownTerms.map(readOwnTerm).filter(({ letters }) => letters.length >= fewestLetters);
  const trie = buildTermTrie(forms);
  tries.set(ownTerms, trie);
  return trie;
}

function readOwnTerm({ term, note }: OwnTerm): TermForm {
  const headword = withoutOuterMarks(fold(term.trim()));
  return readForm(headword, { id: headword, category: ownCategory, ...(note && { note }) }, false);
}
