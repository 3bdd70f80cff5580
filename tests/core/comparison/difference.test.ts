import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type DifferencePart, differenceOf } from '../../../src/core/comparison/difference.ts';
import { longestIncreasing } from '../../../src/core/comparison/longest-increasing.ts';

const marked = (parts: readonly DifferencePart[]) =>
  parts.map(({ words, differs }) => (differs ? `[${words}]` : words)).join('');
const both = (left: string, right: string) => {
  const difference = differenceOf(left, right);
  return [marked(difference.left), marked(difference.right)];
};
const whole = (parts: readonly DifferencePart[]) => parts.map(({ words }) => words).join('');

describe('differenceOf', () => {
  it.each([
    ['要守住红线', '要坚决守住红线', '要守住红线', '要[坚决]守住红线'],
    ['要守住红线', '要守住紅線', '要守住红线', '要守住紅線'],
    ['三百亿斤', '四百亿斤', '[三]百亿斤', '[四]百亿斤'],
    ['', '要', '', '[要]'],
    ['', '', '', ''],
    ['“双减”', '「雙減」', '“双减”', '「雙減」'],
  ])('%s → %s', (left, right, leftMarked, rightMarked) => {
    expect(both(left, right)).toEqual([leftMarked, rightMarked]);
  });

  it('takes a shared character between two changes for chance', () => {
    expect(both('抓紧的落实', '加快的推进')).toEqual(['[抓紧的落实]', '[加快的推进]']);
  });

  it('gives up on texts that have nothing in common', () => {
    const left = '甲'.repeat(3000);
    const right = '乙'.repeat(3000);
    expect(both(left, right)).toEqual([`[${left}]`, `[${right}]`]);
  });

  it('keeps every character of both sides', () => {
    const words = fc.string({ unit: fc.constantFrom(...'会议會議指出要𠮷，,。\ud800\n'), maxLength: 40 });
    fc.assert(
      fc.property(words, words, (left, right) => {
        const difference = differenceOf(left, right);
        expect([whole(difference.left), whole(difference.right)]).toEqual([left, right]);
      }),
    );
  });
});

describe('longestIncreasing', () => {
  it.each([
    [
      [0, 1, 2],
      [0, 1, 2],
    ],
    [[1, 0], [0]],
    [
      [0, 3, 1, 2],
      [0, 1, 2],
    ],
    [
      [2, 0, 1, 3],
      [0, 1, 3],
    ],
    [[], []],
  ])('of %j is %j', (values, kept) => {
    expect([...longestIncreasing(values)].sort()).toEqual(kept);
  });
});
