/** The places in the page that a row stands for, so that what is not drawn can be found all the same. */
import type { Span } from '../core/annotated-article.ts';
import type { Speaker, Statement } from './speakers.ts';
import type { TimelineEntry } from './timeline.ts';

export const placesOfRow = ({ places }: { readonly places: readonly Span[] }): readonly Span[] => places;

export const placesOfStatement = ({ cueSpan, content }: Statement): readonly Span[] =>
  cueSpan ? [cueSpan, content] : [content];

export const placesOfSpeaker = ({ places, statements }: Speaker): readonly Span[] => [
  ...places,
  ...statements.flatMap(placesOfStatement),
];

export const placesOfDate = ({ wordings }: TimelineEntry): readonly Span[] => wordings.flatMap(placesOfRow);
