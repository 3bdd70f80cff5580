/** What the reader has added to the glossary and taken from it, as it stands in their storage now. */
import { emptyReaderLexicon, type ReaderLexicon } from '../core/reader-lexicon.ts';
import { loadOwnTerms, watchOwnTerms } from '../extension/own-terms-store.ts';
import { loadSettings, watchSettings } from '../extension/settings.ts';

/** A page is read without the reader's list rather than not at all. */
export async function loadReaderLexicon(): Promise<ReaderLexicon> {
  const [ownTerms, hiddenCategories] = await Promise.all([
    loadOwnTerms().catch(() => emptyReaderLexicon.ownTerms),
    loadSettings().then(
      (settings) => settings.hiddenCategories,
      () => emptyReaderLexicon.hiddenCategories,
    ),
  ]);
  return { ownTerms, hiddenCategories };
}

/** Tells of each change that concerns the marks; begins from `lexicon`. */
export function watchReaderLexicon(
  lexicon: ReaderLexicon,
  onChange: (lexicon: ReaderLexicon) => void,
  signal: AbortSignal,
): void {
  let current = lexicon;
  const change = (part: Partial<ReaderLexicon>) => {
    // The list keeps its identity where it has not changed: the core keeps its matcher by it.
    current = { ...current, ...part };
    onChange(current);
  };
  watchOwnTerms((ownTerms) => change({ ownTerms }), signal);
  watchSettings(({ hiddenCategories }) => {
    if (hiddenCategories.join() !== current.hiddenCategories.join()) change({ hiddenCategories });
  }, signal);
}
