import { describe, expect, it, vi } from 'vitest';

vi.mock('../../src/extension/browser.ts', () => ({
  browser: { i18n: { getMessage: (key: string, words: readonly string[]) => [key, ...words].join(' ') } },
}));

const { annotateArticle } = await import('../../src/core/index.ts');
const { wordingDifference } = await import('../../src/core/comparison/wording-difference.ts');
const { keywordHeading, keywordLines } = await import('../../src/content/keyword-card.ts');

function cardOf(text: string, term: string, ownTerms: readonly { term: string; note?: string }[] = []) {
  const annotated = annotateArticle(
    { url: '', title: '', text, published: '2023-05-06' },
    { ownTerms, hiddenCategories: [] },
  );
  const keyword = annotated.keywords.find((found) => found.term === term);
  if (!keyword) throw new Error(`no ${term} in ${annotated.keywords.map((found) => found.term)}`);
  const difference = wordingDifference(annotated.article.text, keyword);
  return {
    heading: keywordHeading(annotated, keyword),
    lines: keywordLines(annotated, keyword, 'zh-Hans', {
      lang: 'zh-Hans',
      ...(difference && { difference }),
    }).map(({ label = '', parts }) =>
      [
        label,
        ...parts.map(({ words, difference }) => (difference ? `[${difference} ${words}]` : words)),
      ].join(''),
    ),
  };
}

describe('keywordLines', () => {
  it('counts the places of the term', () => {
    const text = '发展新质生产力。新质生产力是什么？';
    expect(cardOf(text, '新质生产力').lines).toEqual(['placeOfPlaces 1 2']);
    expect(cardOf('发展新质生产力。', '新质生产力').lines).toEqual(['onceHere']);
  });

  it('shows both wordings where one departs', () => {
    expect(
      cardOf('团结在以习近平总书记为核心的党中央周围。', '以习近平同志为核心的党中央').lines.slice(0, 2),
    ).toEqual([
      'standardWording以习近平[missing 同志]为核心的党中央',
      'wordingHere以习近平[other 总书记]为核心的党中央',
    ]);
  });

  it('says that a term is the reader’s own, and what they noted', () => {
    const { lines, heading } = cardOf('推行四季課堂。', '四季课堂', [{ term: '四季课堂', note: '社区' }]);
    expect(lines).toEqual(['ownNote社区', 'categoryOwncountSeparatoronceHere']);
    expect(heading).toBe('四季課堂');
  });

  it('says that a term was discovered, and what the text means by it', () => {
    const text = '全县推进“三个转型”，即产业转型、能源转型、治理转型。';
    expect(cardOf(text, '三个转型').lines).toEqual([
      'expansionHere产业转型 · 能源转型 · 治理转型',
      'discoveredcountSeparatoronceHere',
    ]);
  });

  it('names the terms inside', () => {
    const { lines } = cardOf('牢记绿水青山就是金山银山。', '绿水青山就是金山银山');
    expect(lines[0]).toBe('nestedHere绿水青山 · 金山银山');
  });
});
