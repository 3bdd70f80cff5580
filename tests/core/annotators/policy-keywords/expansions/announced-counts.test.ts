import { describe, expect, it } from 'vitest';
import { announcedCounts } from '../../../../../src/core/annotators/policy-keywords/expansions/announced-counts.ts';

describe('announcedCounts', () => {
  it.each([
    ['三个转型', [3]],
    ['双减', [2]],
    ['十四个坚持', [14]],
    ['二十条举措', [20]],
    ['12条措施', [12]],
    ['四不两直', [6]],
    ['四查四补', [8, 4]],
    ['一废一库一品', [3]],
    ['五个一', [5]],
    ['四统一', [4]],
    ['五个一批', [5]],
  ])('%s announces %j', (words, counts) => {
    expect(announcedCounts(words)).toEqual(counts);
  });

  it.each(['转型', '十四五', '三五年', '百千万工程', '一体化', '', '一', '九千万'])(
    '%s announces no list',
    (words) => {
      expect(announcedCounts(words)).toEqual([]);
    },
  );
});
