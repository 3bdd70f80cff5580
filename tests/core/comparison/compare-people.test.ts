import { describe, expect, it } from 'vitest';
import { comparePeople } from '../../../src/core/comparison/compare-people.ts';
import { person, sampleArticle } from '../../side-panel/sample-article.ts';

const article = sampleArticle({
  text: '（记者 纪南星）闻道安主持会议。柏成舟出席。石文远说。',
  people: [
    person('纪南星', ['reported']),
    person('闻道安', ['chaired']),
    person('柏成舟'),
    person('石文远', ['reported', 'spoke']),
  ],
});

describe('comparePeople', () => {
  it('leaves those out who only report, and has the order begin with who comes first in it', () => {
    const pairs = comparePeople(article, article);
    expect(pairs.map(({ right, rightPlace }) => [right?.name, rightPlace])).toEqual([
      ['闻道安', 1],
      ['柏成舟', 2],
      ['石文远', 3],
    ]);
  });
});
