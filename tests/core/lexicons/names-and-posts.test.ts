/** The lexicons of names and posts are data: sorted, without doubles, folded. */
import { describe, expect, it } from 'vitest';
import * as countries from '../../../src/core/lexicons/countries.ts';
import * as fixedTerms from '../../../src/core/lexicons/fixed-person-terms.ts';
import * as givenNames from '../../../src/core/lexicons/given-names.ts';
import * as leaders from '../../../src/core/lexicons/known-leaders.ts';
import * as followers from '../../../src/core/lexicons/name-followers.ts';
import * as notNames from '../../../src/core/lexicons/not-names.ts';
import * as posts from '../../../src/core/lexicons/posts.ts';
import { roleVerbs } from '../../../src/core/lexicons/role-verbs.ts';
import * as surnames from '../../../src/core/lexicons/surnames.ts';
import * as tibetan from '../../../src/core/lexicons/tibetan-names.ts';
import * as titleBorders from '../../../src/core/lexicons/title-borders.ts';
import { fold } from '../../../src/core/text/fold.ts';

const { singleSurnames, ...longSurnames } = surnames;
const words = {
  ...countries,
  ...fixedTerms,
  ...leaders,
  ...followers,
  ...notNames,
  ...posts,
  ...longSurnames,
  ...tibetan,
  ...titleBorders,
};
const characters = { ...givenNames, singleSurnames };
const byCodePoint = (items: readonly string[]) => [...new Set(items)].sort();

describe.each(Object.entries(words))('%s', (_, lexicon) => {
  const items = lexicon.trim().split(/\s+/);
  it('is sorted and has no doubles', () => expect(items).toEqual(byCodePoint(items)));
  it('is folded', () => expect(fold(lexicon)).toBe(lexicon));
});

describe.each(Object.entries(characters))('%s', (_, lexicon) => {
  const items = [...lexicon.replace(/\s/g, '')];
  it('is sorted and has no doubles', () => expect(items).toEqual(byCodePoint(items)));
  it('is folded', () => expect(fold(lexicon)).toBe(lexicon));
});

it('gives each verb one role', () => {
  const verbs = roleVerbs.flatMap(([, list]) => list.split(' '));
  expect(new Set(verbs).size).toBe(verbs.length);
});

describe('characters of given names', () => {
  it('are not called both common and impossible', () => {
    const never = new Set(givenNames.neverGivenCharacters);
    const both = [...givenNames.commonGivenCharacters].filter((one) => one !== '\n' && never.has(one));
    expect(both).toEqual([]);
  });
});
