import { describe, expect, it } from 'vitest';
import type { AnnotatedArticle } from '../../../src/core/index.ts';
import { formatArticle } from '../../../tools/command-line/format-article.ts';
import { columnsOf, pad, wrap } from '../../../tools/command-line/terminal-text.ts';

const text = '8日，会议召开。周明远强调，要抓实。要抓细。';
const span = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
const article: AnnotatedArticle = {
  version: 1,
  article: {
    url: 'http://a.gov.cn/b',
    title: '会议召开',
    source: '南江日报',
    published: '2021-03-09',
    text,
    script: 'Hans',
    genre: 'meeting',
  },
  people: [
    { id: 'p1', name: '周明远', titles: ['省长'], roles: ['chaired', 'spoke'] },
    { id: 'p2', name: '田禾', titles: ['记者'], roles: ['reported'] },
  ],
  mentions: [],
  attributions: [
    { id: 'a1', personId: 'p1', cue: span('强调'), content: span('要抓实。'), inferred: false },
    { id: 'a2', personId: 'p1', content: span('要抓细。'), inferred: true },
  ],
  dates: [{ ...span('8日'), value: '2021-03-08', basis: 'publication' }],
  keywords: [{ ...span('抓实'), term: '抓实' }],
  summary: {
    event: { when: '2021-03-08', where: '南江', chairs: ['周明远'] },
    keySentences: [span('8日，会议召开。')],
  },
};

describe('formatArticle', () => {
  it.each([
    /^会议召开\n南江日报 · 2021-03-09 · meeting · Hans\n/,
    / when +2021-03-08\n +where +南江\n +chaired +周明远/,
    /周明远 +省长 +chaired, spoke\n +强调\n +│ 要抓实。\n +\[inferred: [^\n]*\n +┆ 要抓细。/,
    /Also named\n +田禾 +记者 +byline/,
    /8日 +2021-03-08 +from publication/,
    / 1 +抓实/,
    /Key sentences\n +8日，会议召开。/,
  ])('shows %s', (part) => {
    expect(formatArticle(article)).toMatch(part);
  });

  it('leaves out what was not found', () => {
    const bare: AnnotatedArticle = {
      ...article,
      people: [],
      attributions: [],
      dates: [],
      keywords: [],
      summary: { keySentences: [] },
    };
    expect(formatArticle(bare).trim().split('\n')).toHaveLength(3);
  });
});

describe('terminal text', () => {
  it('counts two columns for a Han character', () => {
    expect([columnsOf('会a，'), columnsOf('𠮷')]).toEqual([5, 2]);
    expect(pad('会', 4)).toBe('会  ');
  });

  it('breaks lines, keeps words whole and begins no line with a full stop', () => {
    expect(wrap('会议会议。ABC会', 8, '')).toBe('会议会议。\nABC会');
  });
});
