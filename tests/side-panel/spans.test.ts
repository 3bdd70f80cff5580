import { describe, expect, it } from 'vitest';
import { coveredLength, isSameSpan } from '../../src/side-panel/spans.ts';

describe('coveredLength', () => {
  it.each([
    [[], 0],
    [[{ start: 2, end: 5 }], 3],
    [
      [
        { start: 6, end: 8 },
        { start: 0, end: 4 },
      ],
      6,
    ],
    [
      [
        { start: 0, end: 10 },
        { start: 2, end: 4 },
        { start: 8, end: 12 },
      ],
      12,
    ],
  ])('of %j is %i', (spans, length) => {
    expect(coveredLength(spans)).toBe(length);
  });
});

describe('isSameSpan', () => {
  it('compares both ends', () => {
    expect(isSameSpan({ start: 1, end: 2 }, { start: 1, end: 2 })).toBe(true);
    expect(isSameSpan({ start: 1, end: 2 }, { start: 1, end: 3 })).toBe(false);
  });
});
