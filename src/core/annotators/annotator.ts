/** What an annotator is, and what the annotators before it have found. */
import type { Attribution, DateAnnotation, KeywordAnnotation, Mention, Span } from '../annotated-article.ts';
import type { ReaderLexicon } from '../reader-lexicon.ts';
import type { Reading } from '../reading.ts';

/** One place where a person is named. `start` and `end` enclose the name only. */
export interface PersonMention extends Mention {
  /** The posts that stand with the name here, each as a span of the text, whole, in reading order. */
  readonly titles: readonly Span[];
  readonly rule: string;
}

export interface CastMember {
  readonly id: string;
  /** As in the text, padding blanks removed. */
  readonly name: string;
  /** The folded (simplified) name. */
  readonly plainName: string;
  /** Each post that stands with the name anywhere, whole, in order of appearance, as in the text. */
  readonly titles: readonly string[];
  readonly rule: string;
}

/** Everyone whom the article names. Mentions are sorted by `start` and do not overlap. */
export interface Cast {
  readonly people: readonly CastMember[];
  readonly mentions: readonly PersonMention[];
}

/** What has been found so far; each annotator returns it with its own part filled in. */
export interface Annotations {
  readonly dates: readonly DateAnnotation[];
  readonly cast: Cast;
  readonly attributions: readonly Attribution[];
  readonly keywords: readonly KeywordAnnotation[];
}

export interface Annotator {
  readonly kind: string;
  readonly annotate: (reading: Reading, found: Annotations, lexicon: ReaderLexicon) => Annotations;
}

export const noAnnotations: Annotations = {
  dates: [],
  cast: { people: [], mentions: [] },
  attributions: [],
  keywords: [],
};
