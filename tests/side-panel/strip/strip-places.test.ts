import { describe, expect, it } from 'vitest';
import type { Span } from '../../../src/core/annotated-article.ts';
import { paragraphsOf, placeAt, sentenceAt } from '../../../src/side-panel/strip/strip-places.ts';

const text = '第一句在这里。第二句在那里。\n第二段只有一句。';
const words = ({ start, end }: Span) => text.slice(start, end);

describe('sentenceAt', () => {
  it.each([
    [0, '第一句在这里'],
    [9, '第二句在那里'],
    [16, '第二段只有一句'],
    [text.length - 1, '第二段只有一句'],
  ])('at %i is %s', (offset, sentence) => {
    expect(words(sentenceAt(text, offset))).toBe(sentence);
  });

  it('is never empty', () => {
    const { start, end } = sentenceAt(text, 14);
    expect(end).toBeGreaterThan(start);
  });
});

describe('placeAt', () => {
  const long = '要抓好落实。'.repeat(200);
  const marks = [
    { start: 300, end: 302 },
    { start: 310, end: 312 },
  ];

  it('means the nearest mark close by', () => {
    expect(placeAt(long, 304, marks)).toEqual(marks[0]);
    expect(placeAt(long, 309, marks)).toEqual(marks[1]);
  });

  it('means the sentence where no mark is near', () => {
    expect(placeAt(long, 602, marks)).toEqual({ start: 600, end: 605 });
  });
});

describe('paragraphsOf', () => {
  it('gives each paragraph its place', () => {
    expect(paragraphsOf(text).map(words)).toEqual(text.split('\n'));
  });
});
