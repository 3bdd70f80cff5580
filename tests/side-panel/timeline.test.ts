import { describe, expect, it } from 'vitest';
import { timelineOf } from '../../src/side-panel/timeline.ts';
import { placeOf, placesOf, sampleArticle } from './sample-article.ts';

const text = '5月6日召开会议。近日，5月6日的会议提出，2020年以前完成，十五大以来的经验，当天落实。';

const annotated = sampleArticle({
  text,
  dates: [
    ...placesOf(text, '5月6日').map((place) => ({
      ...place,
      value: '2021-05-06',
      basis: 'publication' as const,
    })),
    { ...placeOf(text, '近日'), value: '2021-05~', basis: 'publication' },
    { ...placeOf(text, '2020年以前'), value: '../2020', basis: 'stated' },
    { ...placeOf(text, '十五大以来'), value: '1997-09-12/..', basis: 'event' },
    { ...placeOf(text, '当天'), value: '2021-05-06', basis: 'context' },
  ],
});

const entries = timelineOf(annotated);

describe('timelineOf', () => {
  it('runs along the calendar, open beginnings at their end', () => {
    expect(entries.map(({ value }) => value)).toEqual(['1997-09-12/..', '../2020', '2021-05~', '2021-05-06']);
  });

  it('gives a value once, with each wording and all its places', () => {
    const day = entries.find(({ value }) => value === '2021-05-06');
    expect(day?.wordings.map(({ words, places }) => [words, places.length])).toEqual([
      ['5月6日', 2],
      ['当天', 1],
    ]);
  });

  it('keeps the basis of each wording', () => {
    expect(entries[3]?.wordings.map(({ basis }) => basis)).toEqual(['publication', 'context']);
  });

  it('tells guesses and intervals apart', () => {
    expect(entries.map(({ approximate }) => approximate)).toEqual([false, false, true, false]);
    expect(entries.map(({ isInterval }) => isInterval)).toEqual([true, true, false, false]);
  });
});
