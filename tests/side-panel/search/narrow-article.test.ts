import { describe, expect, it, vi } from 'vitest';
import { fold } from '../../../src/core/text/fold.ts';
import { panelArticle } from '../../../src/side-panel/panel-article.ts';
import type { Selection } from '../../../src/side-panel/search/selection.ts';
import { createSearch, foldForSearch } from '../../../src/side-panel/search/text-search.ts';
import { person, placeOf, sampleArticle } from '../sample-article.ts';

vi.mock('../../../src/extension/browser.ts', () => ({ browser: { i18n: { getMessage: () => '' } } }));
const { countRows, narrowArticle } = await import('../../../src/side-panel/search/narrow-article.ts');

const text = [
  '6月17日，省委召开会议，陆遥主持。',
  '陆遥指出，要坚持绿色发展，今年完成任务。',
  '会议强调，要推动共同富裕。秦岭出席会议。',
].join('\n');
const annotated = sampleArticle({
  text,
  people: [person('陆遥', ['chaired', 'spoke'], ['省委书记']), person('秦岭', ['attended'], ['副省长'])],
  attributions: [
    {
      id: 'a1',
      personId: 'p-陆遥',
      cue: placeOf(text, '指出'),
      content: placeOf(text, '要坚持绿色发展，今年完成任务。'),
      inferred: false,
    },
    {
      id: 'a2',
      source: '会议',
      cue: placeOf(text, '强调'),
      content: placeOf(text, '要推动共同富裕。'),
      inferred: false,
    },
  ],
  dates: [
    { ...placeOf(text, '6月17日'), value: '2024-06-17', basis: 'publication' },
    { ...placeOf(text, '今年'), value: '2024', basis: 'publication' },
  ],
  keywords: [
    { ...placeOf(text, '绿色发展'), term: '绿色发展', termId: '绿色发展', category: 'ecology' },
    { ...placeOf(text, '共同富裕'), term: '共同富裕', termId: '共同富裕', category: 'society' },
  ],
  summary: {
    event: { what: '会议', chairs: ['陆遥'] },
    keySentences: [placeOf(text, '会议强调，要推动共同富裕。')],
  },
});
const panel = panelArticle(annotated);

function narrow(selection: Partial<Selection>) {
  const { query = '' } = selection;
  return narrowArticle(panel, { query, ...selection }, createSearch(foldForSearch(text, fold), query, fold));
}
function left(selection: Partial<Selection>) {
  const { event, speakers, attendance, timeline, keywordGroups, keySentences } = narrow(selection);
  return {
    event: event !== undefined,
    statements: speakers.flatMap(({ statements }) => statements.map(({ id }) => id)),
    people: attendance.flatMap(({ people }) => people.map(({ name }) => name)),
    dates: timeline.map(({ value }) => value),
    keywords: keywordGroups.flatMap(({ keywords }) => keywords.map(({ term }) => term)),
    sentences: keySentences.length,
  };
}

describe('narrowArticle', () => {
  it('leaves everything where nothing is chosen', () => {
    expect(narrow({})).toBe(panel);
  });

  it('leaves one kind', () => {
    const none = { event: false, statements: [], people: [], dates: [], keywords: [], sentences: 0 };
    expect(left({ kind: 'date' })).toEqual({ ...none, dates: ['2024', '2024-06-17'] });
    expect(left({ kind: 'keyword' })).toEqual({ ...none, keywords: ['绿色发展', '共同富裕'] });
    expect(left({ kind: 'person' })).toEqual({ ...none, statements: ['a1', 'a2'], people: ['陆遥', '秦岭'] });
  });

  it('leaves what stands in the words of a speaker', () => {
    expect(left({ speaker: 'person:p-陆遥' })).toEqual({
      event: false,
      statements: ['a1'],
      people: ['陆遥'],
      dates: ['2024'],
      keywords: ['绿色发展'],
      sentences: 0,
    });
  });

  it('leaves the words of a collective source', () => {
    expect(left({ speaker: 'source:会议' })).toMatchObject({
      statements: ['a2'],
      people: [],
      keywords: ['共同富裕'],
      sentences: 1,
    });
  });

  it('leaves the wording of a category, and what holds it', () => {
    expect(left({ category: 'society' })).toEqual({
      event: false,
      statements: ['a2'],
      people: [],
      dates: [],
      keywords: ['共同富裕'],
      sentences: 1,
    });
  });

  it('leaves rows that hold what is sought, in either script', () => {
    const found = left({ query: '綠色發展' });
    expect(found).toMatchObject({ statements: ['a1'], keywords: ['绿色发展'], people: [], dates: [] });
  });

  it('finds people by name and title, and with a speaker what they said', () => {
    expect(left({ query: '书记' })).toMatchObject({ statements: ['a1'], people: ['陆遥'] });
    expect(left({ query: '副省长' })).toMatchObject({ statements: [], people: ['秦岭'] });
  });

  it('finds dates by their words and by their value', () => {
    expect(left({ query: '今年' }).dates).toEqual(['2024']);
    expect(left({ query: '2024-06' }).dates).toEqual(['2024-06-17']);
  });

  it('finds the event by its words', () => {
    expect(left({ query: '陆遥' }).event).toBe(true);
    expect(left({ query: '富裕' }).event).toBe(false);
  });

  it('narrows by all that is chosen together', () => {
    expect(left({ query: '发展', speaker: 'source:会议' })).toMatchObject({ statements: [], keywords: [] });
  });
});

describe('countRows', () => {
  it('counts what can be seen of every list', () => {
    expect(countRows(panel)).toBe(2 + 2 + 2 + 2 + 1);
    expect(countRows(narrow({ query: '三农' }))).toBe(0);
  });
});
