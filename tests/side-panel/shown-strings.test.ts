import { describe, expect, it } from 'vitest';
import { panelArticle } from '../../src/side-panel/panel-article.ts';
import { shownStrings } from '../../src/side-panel/shown-strings.ts';
import { person, placeOf, sampleArticle } from './sample-article.ts';

const text = '陆遥指出，要守住底线。要久久为功。今年完成绿色发展任务。';
const annotated = sampleArticle({
  text,
  people: [person('陆遥', ['spoke'], ['省长'])],
  attributions: [
    {
      id: 'a1',
      personId: 'p-陆遥',
      cue: placeOf(text, '指出'),
      content: placeOf(text, '要守住底线。要久久为功。'),
      inferred: false,
    },
  ],
  dates: [{ ...placeOf(text, '今年'), value: '2021', basis: 'publication' }],
  keywords: [{ ...placeOf(text, '绿色发展'), term: '绿色发展' }],
  summary: {
    event: { what: '会议', where: '临江' },
    keySentences: [placeOf(text, '今年完成绿色发展任务。')],
  },
});
const strings = shownStrings(annotated, panelArticle(annotated));

describe('shownStrings', () => {
  it.each([
    '标题',
    '陆遥',
    '省长',
    '指出',
    '要守住底线。',
    '要久久为功。',
    '今年',
    '绿色发展',
    '会议',
    '临江',
    '今年完成绿色发展任务。',
  ])('holds %s', (words) => {
    expect(strings).toContain(words);
  });

  it('holds each string once and none that is empty', () => {
    expect(new Set(strings).size).toBe(strings.length);
    expect(strings).not.toContain('');
  });
});
