import { describe, expect, it } from 'vitest';
import type { KeywordAnnotation } from '../../src/core/annotated-article.ts';
import { fold } from '../../src/core/text/fold.ts';
import { groupKeywords, highestCount, otherHeadword } from '../../src/side-panel/keyword-groups.ts';
import { placesOf, sampleArticle } from './sample-article.ts';

const text = '绿色发展、共同富裕、“三清行动”、绿色发展、共同富裕、绿色发展、依法治省';

function keywords(words: string, more: Partial<KeywordAnnotation> = {}): KeywordAnnotation[] {
  return placesOf(text, words).map((place) => ({ ...place, term: words, termId: words, ...more }));
}

const { termId: _, ...discovered } = keywords('“三清行动”')[0] as KeywordAnnotation;
const groups = groupKeywords(
  sampleArticle({
    text,
    keywords: [
      discovered,
      ...keywords('共同富裕', { category: 'society' }),
      ...keywords('绿色发展', { category: 'ecology' }),
      ...keywords('依法治省', { category: 'society', variantOf: '依法治国' }),
    ],
  }),
);

describe('groupKeywords', () => {
  it('puts the fullest category first, and what has none last', () => {
    const more = groups.map(({ category, placesCount }) => [category, placesCount]);
    expect(more).toEqual([
      ['society', 3],
      ['ecology', 3],
      [undefined, 1],
    ]);
  });

  it('counts every place of a term, the frequent terms first', () => {
    expect(groups[0]?.keywords.map(({ term, places }) => [term, places.length])).toEqual([
      ['共同富裕', 2],
      ['依法治省', 1],
    ]);
  });

  it('shows the words as they stand in the page', () => {
    const traditional = '綠色發展';
    const [group] = groupKeywords(
      sampleArticle({ text: traditional, keywords: [{ start: 0, end: 4, term: '绿色发展' }] }),
    );
    expect(group?.keywords[0]).toMatchObject({ term: '绿色发展', words: traditional });
  });

  it('knows what is in no glossary', () => {
    expect(groups[2]?.keywords[0]).toMatchObject({ discovered: true });
    expect(groups[0]?.keywords[0]).toMatchObject({ discovered: false });
  });

  it('passes the standard wording on', () => {
    expect(groups[0]?.keywords[1]?.variantOf).toBe('依法治国');
  });
});

describe('otherHeadword', () => {
  const headwordOf = (words: string, term: string) => {
    const found = [{ start: 0, end: words.length, term }];
    const keyword = groupKeywords(sampleArticle({ text: words, keywords: found }))[0]?.keywords[0];
    return keyword && otherHeadword(keyword, fold);
  };

  it('is told where the page says something else', () => {
    expect(headwordOf('乡村振兴', '乡村全面振兴')).toBe('乡村全面振兴');
    expect(headwordOf('鄉村振興戰略', '乡村振兴')).toBe('乡村振兴');
  });

  it('is not told where the page says the same in another script, or in quotation marks', () => {
    expect(headwordOf('鄉村振興', '乡村振兴')).toBeUndefined();
    expect(headwordOf('「兩個維護」', '两个维护')).toBeUndefined();
    expect(headwordOf('“放管服”改革', '放管服改革')).toBeUndefined();
  });
});

describe('highestCount', () => {
  it('is the count of the most frequent term', () => {
    expect(highestCount(groups)).toBe(3);
  });

  it('is 0 without terms', () => {
    expect(highestCount([])).toBe(0);
  });
});
