import { describe, expect, it } from 'vitest';
import { firstIndex } from '../../src/core/first-index.ts';

describe('firstIndex', () => {
  it.each([
    [[1, 3, 5], 0, 0],
    [[1, 3, 5], 3, 1],
    [[1, 3, 5], 4, 2],
    [[1, 3, 5], 6, 3],
    [[], 1, 0],
  ])('in %j of what is not below %i is %i', (sorted, value, expected) => {
    expect(firstIndex(sorted.length, (i) => (sorted[i] ?? 0) >= value)).toBe(expected);
  });

  it('asks few times', () => {
    let asked = 0;
    firstIndex(1_000_000, (i) => {
      asked += 1;
      return i >= 777_777;
    });
    expect(asked).toBeLessThan(22);
  });
});
