import { describe, expect, it } from 'vitest';
import { groupBySpeaker } from '../../src/side-panel/speakers.ts';
import { person, placeOf, placesOf, sampleArticle } from './sample-article.ts';

const text = [
  '陆遥指出，要守住底线。',
  '会议强调，要抓好落实。要久久为功。',
  '要防止反弹。',
  '陆遥要求，要压实责任。',
].join('\n');

const annotated = sampleArticle({
  text,
  people: [person('陆遥', ['spoke'], ['省长'])],
  attributions: [
    {
      id: 'a4',
      personId: 'p-陆遥',
      cue: placeOf(text, '要求'),
      content: placeOf(text, '要压实责任。'),
      inferred: false,
    },
    {
      id: 'a1',
      personId: 'p-陆遥',
      cue: placeOf(text, '指出'),
      content: placeOf(text, '要守住底线。'),
      inferred: false,
    },
    {
      id: 'a2',
      source: '会议',
      cue: placeOf(text, '强调'),
      content: placeOf(text, '要抓好落实。要久久为功。'),
      inferred: false,
    },
    { id: 'a3', source: '会议', content: placeOf(text, '要防止反弹。'), inferred: true },
  ],
});

const [luYao, meeting] = groupBySpeaker(annotated);

describe('groupBySpeaker', () => {
  it('puts speakers in the order in which they first speak', () => {
    expect(groupBySpeaker(annotated).map(({ name }) => name)).toEqual(['陆遥', '会议']);
  });

  it('gathers the statements of one speaker in reading order', () => {
    expect(luYao?.statements.map(({ id }) => id)).toEqual(['a1', 'a4']);
  });

  it('names a person with titles and with every place', () => {
    expect(luYao).toMatchObject({ isPerson: true, titles: ['省长'] });
    expect(luYao?.places.map(({ start }) => start)).toEqual(placesOf(text, '陆遥').map(({ start }) => start));
  });

  it('takes a collective source for a speaker, at the words before its cue', () => {
    expect(meeting).toMatchObject({ isPerson: false, titles: [], places: [placeOf(text, '会议')] });
  });

  it('keeps carried-over statements apart, without a cue', () => {
    expect(meeting?.statements[1]).toMatchObject({ inferred: true, cue: undefined, cueSpan: undefined });
  });

  it('reads the cue from the text', () => {
    expect(luYao?.statements.map(({ cue }) => cue)).toEqual(['指出', '要求']);
  });

  it('counts the share of the text', () => {
    expect(luYao?.share).toBeCloseTo(12 / text.length);
    expect(meeting?.share).toBeCloseTo(18 / text.length);
  });

  it('counts words that two statements share once', () => {
    const content = placeOf(text, '要守住底线。');
    const twice = sampleArticle({
      text,
      attributions: ['x', 'y'].map((id) => ({ id, source: '会议', content, inferred: false })),
    });
    expect(groupBySpeaker(twice)[0]?.share).toBeCloseTo(6 / text.length);
  });

  it('shows words that nobody is named for', () => {
    const nameless = sampleArticle({
      text,
      attributions: [{ id: 'x', content: placeOf(text, '要防止反弹。'), inferred: true }],
    });
    expect(groupBySpeaker(nameless)).toMatchObject([{ name: undefined, isPerson: false, places: [] }]);
  });

  it('is empty for an article in which nobody speaks', () => {
    expect(groupBySpeaker(sampleArticle({ text: '' }))).toEqual([]);
  });
});
