/** The annotators, in the order in which they run. */
import type { Annotator } from './annotator.ts';
import { findAttributions } from './attributions/find-attributions.ts';
import { findDates } from './dates/find-dates.ts';
import { findPeople } from './people/find-people.ts';
import { findPolicyKeywords } from './policy-keywords/find-policy-keywords.ts';

export const annotators: readonly Annotator[] = [
  { kind: 'dates', annotate: (reading, found) => ({ ...found, dates: findDates(reading) }) },
  { kind: 'people', annotate: (reading, found) => ({ ...found, cast: findPeople(reading) }) },
  {
    // After people: a source is a person wherever the cast knows the name.
    kind: 'attributions',
    annotate: (reading, found) => ({ ...found, attributions: findAttributions(reading, found.cast) }),
  },
  {
    // After people and dates: a formulation that is a name or a date is not a keyword.
    kind: 'policy-keywords',
    annotate: (reading, found, lexicon) => ({
      ...found,
      keywords: findPolicyKeywords(reading, found, lexicon),
    }),
  },
];
