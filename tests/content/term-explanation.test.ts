import { describe, expect, it, vi } from 'vitest';
import type { AnnotatedArticle } from '../../src/core/annotated-article.ts';
import type { CardLine } from '../../src/page/card/card.ts';

let uiLanguage = 'zh-CN';

/** A converter that only says what it was asked for. */
const answers = {
  explainTerm: () => explanation,
  compareWording: () => difference,
  convertPassages: ({ texts, mode }: { texts: readonly string[]; mode: string }) => ({
    texts: texts.map((text) => (text === '' ? '' : `${mode} ${text}`)),
    alignments: [],
  }),
};

vi.mock('../../src/extension/browser.ts', () => ({
  browser: {
    i18n: {
      getMessage: (key: string, words: readonly string[]) =>
        key === 'localeTag' ? uiLanguage : [key, ...words].join(' '),
    },
    runtime: {
      sendMessage: async ({ call, argument }: { call: keyof typeof answers; argument: never }) => ({
        ok: true,
        value: answers[call](argument),
      }),
    },
  },
}));

const { explainKeyword, glossaryWords, linesOf } = await import('../../src/content/term-explanation.ts');

/** The words of each line of a card. */
const wordsOf = (lines: readonly CardLine[]) =>
  lines.map(({ parts }) => parts.map(({ words }) => words).join(''));

const explanation = {
  id: '两个示例',
  english: { text: 'Two Examples', official: true },
  gloss: { zh: '用来试验的两个例子。', en: 'Two examples for a test.' },
  members: ['甲', '乙'],
  firstUse: { date: '2012-11', occasion: '某次会议' },
};

/** The converter of this test adds a word in front, so that a cut has to move with it or be given up. */
const difference = {
  standard: [
    { words: '以他', differs: false },
    { words: '同志', differs: true },
  ],
  here: [{ words: '以他', differs: false }],
};

describe('glossaryWords', () => {
  const annotated = { article: { text: '以他' } } as unknown as AnnotatedArticle;
  const keyword = {
    start: 0,
    end: 2,
    term: '以他同志',
    variantOf: '以他同志',
    nested: ['同志'],
    rule: 'glossary',
  };

  it('are in simplified characters for a page of these, with the difference as it was cut', async () => {
    expect(await glossaryWords(annotated, keyword, 'zh-Hans')).toEqual({
      lang: 'zh-Hans',
      difference,
      nested: ['同志'],
    });
  });

  it('are in the script of an interface that is Chinese, whatever the page’s', async () => {
    uiLanguage = 'zh-TW';
    expect(await glossaryWords(annotated, keyword, 'zh-Hans')).toEqual({
      lang: 'zh-TW',
      difference: { ...difference, standard: [{ words: 'taiwan 以他同志', differs: false }] },
      nested: ['taiwan 同志'],
    });
    uiLanguage = 'zh-CN';
  });

  it('say nothing of a difference where there is none', async () => {
    const plain = { start: 0, end: 2, term: '以他', rule: 'glossary' };
    expect(await glossaryWords(annotated, plain, 'zh-Hans')).toEqual({ lang: 'zh-Hans' });
  });
});

describe('linesOf', () => {
  it('gives rendering, meaning, members and first use, and says what is official', () => {
    expect(wordsOf(linesOf(explanation, 'zh-CN'))).toEqual([
      'officialEnglish Two Examples',
      '用来试验的两个例子。',
      'members 甲 · 乙',
      'firstUse 2012-11 某次会议',
    ]);
  });

  it('speaks the language of the interface, and leaves out what is not known', () => {
    expect(wordsOf(linesOf({ id: '例', gloss: explanation.gloss }, 'en-GB'))).toEqual([
      'Two examples for a test.',
    ]);
  });
});

describe('explainKeyword', () => {
  const keyword = { start: 0, end: 4, term: '两个示例', termId: '两个示例' };

  it('has the headword in the page’s script first, and the other one beside it', async () => {
    expect(await explainKeyword(keyword, 'zh-Hans')).toMatchObject({
      heading: '两个示例',
      otherHeading: { words: 'taiwan 两个示例', lang: 'zh-Hant' },
    });
    expect(await explainKeyword(keyword, 'zh-HK')).toMatchObject({
      heading: 'hong-kong 两个示例',
      otherHeading: { words: '两个示例', lang: 'zh-Hans' },
    });
  });

  it('writes the glossary’s Chinese as the interface does', async () => {
    uiLanguage = 'zh-TW';
    expect(wordsOf((await explainKeyword(keyword, 'zh-Hans')).lines).slice(1, 3)).toEqual([
      'taiwan 用来试验的两个例子。',
      'members taiwan 甲 · taiwan 乙',
    ]);
    uiLanguage = 'zh-CN';
    expect(wordsOf((await explainKeyword(keyword, 'zh-TW')).lines)[1]).toBe('用来试验的两个例子。');
  });

  it('has nothing to say of a term that is in no glossary but its other script', async () => {
    const { termId: _, ...discovered } = keyword;
    expect((await explainKeyword(discovered, 'zh-Hans')).lines).toEqual([]);
  });
});
