import { describe, expect, it, vi } from 'vitest';

vi.mock('../../src/extension/browser.ts', () => ({
  browser: { i18n: { getMessage: (key: string, words: readonly string[]) => [key, ...words].join(' ') } },
}));

const { linesOf } = await import('../../src/content/term-explanation.ts');

/** The words of each line of a card. */
const wordsOf = (lines: ReturnType<typeof linesOf>) =>
  lines.map(({ parts }) => parts.map(({ words }) => words).join(''));

const explanation = {
  id: '两个示例',
  english: { text: 'Two Examples', official: true },
  gloss: { zh: '用来试验的两个例子。', en: 'Two examples for a test.' },
  members: ['甲', '乙'],
  firstUse: { date: '2012-11', occasion: '某次会议' },
};

describe('linesOf', () => {
  it('gives rendering, meaning, members and first use, and says what is official', () => {
    expect(wordsOf(linesOf(explanation, 'zh-CN'))).toEqual([
      'officialEnglish Two Examples',
      '用来试验的两个例子。',
      'members 甲、乙',
      'firstUse 2012-11 某次会议',
    ]);
  });

  it('speaks the language of the interface, and leaves out what is not known', () => {
    expect(wordsOf(linesOf({ id: '例', gloss: explanation.gloss }, 'en-GB'))).toEqual([
      'Two examples for a test.',
    ]);
  });
});
