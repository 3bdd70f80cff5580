import { describe, expect, it } from 'vitest';
import { genreEvidence } from '../../../src/core/lexicons/genre-evidence.ts';
import {
  placeByAbbreviation,
  placeEndings,
  placeNames,
  sloganPlaceNames,
} from '../../../src/core/lexicons/places.ts';
import { appraisal, sentenceSigns } from '../../../src/core/lexicons/sentence-signs.ts';
import { fold } from '../../../src/core/text/fold.ts';

const genres = new Set(genreEvidence.map(({ genre }) => genre));

describe('genre evidence', () => {
  it('speaks for every genre', () => expect(genres.size).toBe(10));

  it.each(genreEvidence)(
    'is folded, stateless and weighs something: $genre $pattern',
    ({ pattern, weight }) => {
      expect(fold(pattern.source).match(/[\u3400-\u9fff]/g)).toEqual(
        pattern.source.match(/[\u3400-\u9fff]/g),
      );
      expect(pattern.flags).toBe('');
      expect(weight).toBeGreaterThan(0);
    },
  );
});

describe('places', () => {
  it.each([placeNames, sloganPlaceNames, placeEndings, Object.keys(placeByAbbreviation)])(
    'are sorted, folded and unique',
    (...list) => {
      expect([...new Set(list)].sort()).toEqual(list);
      expect(list.map(fold)).toEqual(list);
    },
  );

  it('are abbreviated by one character', () => {
    expect(Object.keys(placeByAbbreviation).filter((key) => key.length !== 1)).toEqual([]);
  });
});

describe('sentence signs', () => {
  it('are sorted by name, each name once', () => {
    const names = sentenceSigns.map(({ name }) => name);
    expect([...new Set(names)].sort()).toEqual(names);
    expect(names).not.toContain(appraisal.name);
  });

  it.each([
    ['要加强统筹，形成合力。', true],
    ['他强调，各地要抓实抓细。', true],
    ['这是重要成果。', false],
    ['会议听取了纪要。', false],
  ])('tells a demand: %s', (sentence, isDemand) => {
    const demand = sentenceSigns.find(({ name }) => name === 'demand');
    expect(demand?.pattern.test(sentence)).toBe(isDemand);
  });
});
