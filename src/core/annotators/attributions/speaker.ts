/** Who speaks, as the steps of the search hand it on. */
import type { Reading } from '../../reading.ts';
import type { CastIndex } from './cast-index.ts';
import type { Quotations } from './quotations.ts';

/** A speaker: a person of the cast, or the words that name a collective. */
export type Speaker =
  | { readonly personId: string; readonly words?: undefined }
  | { readonly personId?: undefined; readonly words: string };

export type SourceKind = 'name' | 'title' | 'pronoun' | 'words' | 'dropped';

export interface SourceFinding {
  readonly kind: SourceKind;
  /** Empty for a pronoun and for a dropped subject, which the article's course resolves. */
  readonly speakers: readonly Speaker[];
  /** Where the source's noun phrase, or the clause of a dropped subject, begins. */
  readonly start: number;
  /** Whether the source stands in the clause of the cue. */
  readonly beside: boolean;
  readonly honorific?: boolean;
}

export interface SourceContext {
  readonly reading: Reading;
  readonly cast: CastIndex;
  readonly quotations: Quotations;
}
