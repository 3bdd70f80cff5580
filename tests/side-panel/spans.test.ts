import { describe, expect, it } from 'vitest';
import { coveredLength, createSpanSet } from '../../src/side-panel/spans.ts';

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

describe('createSpanSet', () => {
  const set = createSpanSet([
    { start: 6, end: 9 },
    { start: 0, end: 3 },
    { start: 2, end: 4 },
  ]);

  it.each([
    [{ start: 0, end: 1 }, true],
    [{ start: 3, end: 5 }, true],
    [{ start: 4, end: 6 }, false],
    [{ start: 8, end: 20 }, true],
    [{ start: 9, end: 20 }, false],
    [{ start: 1, end: 7 }, true],
  ])('is touched by %j: %s', (span, isTouched) => {
    expect(set.touches(span)).toBe(isTouched);
  });

  it('of nothing is touched by nothing', () => {
    expect(createSpanSet([]).touches({ start: 0, end: 9 })).toBe(false);
  });
});
