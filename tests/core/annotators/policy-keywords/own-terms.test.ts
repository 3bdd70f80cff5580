import { describe, expect, it } from 'vitest';
import { findPolicyKeywords } from '../../../../src/core/annotators/policy-keywords/find-policy-keywords.ts';
import { ownTermTrie } from '../../../../src/core/annotators/policy-keywords/own-terms.ts';
import { annotateArticle, type OwnTerm, type ReaderLexicon } from '../../../../src/core/index.ts';
import { readArticle } from '../../../../src/core/reading.ts';

const nobody = { cast: { people: [], mentions: [] }, dates: [] };

function lexiconOf(...terms: readonly (string | OwnTerm)[]): ReaderLexicon {
  const ownTerms = terms.map((term) => (typeof term === 'string' ? { term } : term));
  return { ownTerms, hiddenCategories: [] };
}

function keywordsOf(text: string, lexicon: ReaderLexicon) {
  return findPolicyKeywords(readArticle({ url: '', title: '', text }), nobody, lexicon);
}

/** Each keyword as “words/rule”. */
function shown(text: string, lexicon: ReaderLexicon): string[] {
  return keywordsOf(text, lexicon).map(({ start, end, rule }) => `${text.slice(start, end)}/${rule}`);
}

describe('the reader’s own terms', () => {
  it('carry their category, their note and no glossary id', () => {
    expect(keywordsOf('推行田长制。', lexiconOf({ term: '田长制', note: 'Field chiefs' }))).toEqual([
      { start: 2, end: 5, term: '田长制', category: 'own', note: 'Field chiefs', rule: 'own-list' },
    ]);
  });

  it.each([
    ['推行田長制。', '田长制'],
    ['推行田长制。', '田長制'],
    ['推行「田長制」。', '“田长制”'],
  ])('in %s, listed as %s', (text, term) => {
    expect(keywordsOf(text, lexiconOf(term))).toMatchObject([{ term: '田长制', rule: 'own-list' }]);
  });

  it.each([
    ['win over a listed one of equal length', '要高质量发展。', '高质量发展', ['高质量发展/own-list']],
    ['lose to a longer listed one', '坚持科学发展观。', '科学发展', ['科学发展观/glossary']],
    ['win over a shorter listed one', '看高质量发展指数。', '高质量发展指数', ['高质量发展指数/own-list']],
    ['win over a longer discovered one', '推行“敲门问需”工作法。', '敲门问需', ['“敲门问需”/own-list']],
    ['with other separators', '要管住、管好。', '管住管好', []],
    [
      'with their own separators',
      '要管住管好，管住、管好。',
      '管住、管好',
      ['管住管好/own-list', '管住、管好/own-list'],
    ],
    ['a Latin word whole', '有5G，没有15GB。', '5G', ['5G/own-list']],
    ['inside a longer word', '市田长制办公室来人了。', '田长制', ['田长制/own-list']],
    ['one character marks nothing', '党和人民。', '党', []],
    ['an empty term marks nothing', '党和人民。', ' ', []],
  ])('%s', (_name, text, term, expected) => {
    expect(shown(text, lexiconOf(term))).toEqual(expected);
  });

  it('are marked where a name or a date stands, for the reader has asked for it', () => {
    const reading = readArticle({ url: '', title: '', text: '李田长来了。' });
    const mention = { start: 0, end: 3, personId: 'p1', titles: [], rule: 'test' };
    const cast = { people: [], mentions: [mention] };
    expect(findPolicyKeywords(reading, { cast, dates: [] }, lexiconOf('李田长'))).toHaveLength(1);
  });

  it('of two that are equal the first counts', () => {
    const twice = lexiconOf({ term: '田长制', note: '一' }, { term: '田長制', note: '二' });
    expect(keywordsOf('推行田长制。', twice)).toMatchObject([{ note: '一' }]);
  });

  it('reach the article through annotateArticle', () => {
    const article = annotateArticle({ url: '', title: '', text: '推行田长制。' }, lexiconOf('田长制'));
    expect(article.keywords).toMatchObject([{ term: '田长制', category: 'own' }]);
  });
});

describe('a long list', () => {
  const ownTerms = Array.from({ length: 10_000 }, (_, i) => ({
    term: `${'甲乙丙丁戊己庚辛壬癸'.charAt(i % 10)}${i}号惠民工程实施方案`,
  }));

  it('is built quickly, and once', () => {
    const begin = performance.now();
    const trie = ownTermTrie(ownTerms);
    // 30 ms on a quiet machine; the bound leaves room for a busy one.
    expect(performance.now() - begin).toBeLessThan(300);
    expect(ownTermTrie(ownTerms)).toBe(trie);
  });

  it('finds each of its terms', () => {
    const found = keywordsOf('看庚4326号惠民工程实施方案。', { ownTerms, hiddenCategories: [] });
    expect(found).toMatchObject([{ term: '庚4326号惠民工程实施方案' }]);
  });
});

describe('hidden categories', () => {
  const hide = (...hiddenCategories: string[]): ReaderLexicon => ({ ownTerms: [], hiddenCategories });

  it.each([
    [
      'a category of the glossary',
      '落实“两个维护”，建设美丽中国。',
      ['numbered-slogan'],
      ['建设美丽中国/glossary'],
    ],
    ['discovered ones', '推行“敲门问需”工作法，落实“两个维护”。', ['discovered'], ['“两个维护”/glossary']],
    ['none of the names', '落实“两个维护”。', ['no-such-category'], ['“两个维护”/glossary']],
  ])('%s', (_name, text, categories, expected) => {
    expect(shown(text, hide(...categories))).toEqual(expected);
  });

  it('the reader’s own', () => {
    expect(shown('推行田长制。', { ...lexiconOf('田长制'), hiddenCategories: ['own'] })).toEqual([]);
  });

  it('a hidden term does not let a shorter one appear, and is named in no longer one', () => {
    expect(
      shown('抓好高质量发展指数。', { ...lexiconOf('高质量发展指数'), hiddenCategories: ['own'] }),
    ).toEqual([]);
    const { ownTerms } = lexiconOf('高质量发展指数');
    const [keyword] = keywordsOf('抓好高质量发展指数。', {
      ownTerms,
      hiddenCategories: ['economy', 'guiding-thought'],
    });
    expect(keyword?.nested ?? []).not.toContain('高质量发展');
  });
});

describe('nested terms', () => {
  const none = lexiconOf();

  it.each([
    ['坚持科学发展观。', ['科学发展']],
    ['落实“四个意识”。', []],
  ])('%s', (text, nested) => {
    const [keyword] = keywordsOf(text, none);
    expect(keyword?.nested ?? []).toEqual(nested);
  });

  it('of the reader’s list', () => {
    expect(keywordsOf('坚持科学发展观。', lexiconOf('发展观'))).toMatchObject([
      { term: '科学发展观', nested: ['发展观', '科学发展'] },
    ]);
  });
});
