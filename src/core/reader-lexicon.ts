/** What the reader adds to the glossary and takes from it. */

/** A formulation of the reader's own, in either script. */
export interface OwnTerm {
  readonly term: string;
  /** Shown on the card as the reader wrote it. */
  readonly note?: string;
}

export interface ReaderLexicon {
  /** The matcher over them is kept as long as this same list object is handed in: change it by a new one. */
  readonly ownTerms: readonly OwnTerm[];
  /** Of `policyCategories`, `ownCategory` and `discoveredCategory`; names that are none of these are ignored. */
  readonly hiddenCategories: readonly string[];
}

/** What a term of the reader's own has at least, marks and blanks aside: a single character would mark half a page. */
export const fewestLetters = 2;

/** The `category` of the reader's own terms. */
export const ownCategory = 'own';

/** Hides the formulations that no list has; they carry no category themselves. */
export const discoveredCategory = 'discovered';

export const emptyReaderLexicon: ReaderLexicon = { ownTerms: [], hiddenCategories: [] };
