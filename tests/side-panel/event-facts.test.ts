import { describe, expect, it } from 'vitest';
import { eventFacts } from '../../src/side-panel/event-facts.ts';
import { person, placeOf, placesOf, sampleArticle } from './sample-article.ts';

const text = '3月2日，全市河湖长制工作会议在临江召开。程远出席会议，程远山主持会议。';
const day = { ...placeOf(text, '3月2日'), value: '2019-03-02', basis: 'publication' as const };

function facts(event: Parameters<typeof summaryOf>[0]) {
  return eventFacts(
    sampleArticle({ text, people: [person('程远山', ['chaired'])], dates: [day], summary: summaryOf(event) }),
  );
}

function summaryOf(event: {
  readonly what?: string;
  readonly when?: string;
  readonly where?: string;
  readonly chairs?: readonly string[];
}) {
  return { event, keySentences: [] };
}

describe('eventFacts', () => {
  it('finds each fact in the page', () => {
    expect(
      facts({ what: '全市河湖长制工作会议', when: '2019-03-02', where: '临江', chairs: ['程远山'] }),
    ).toMatchObject({
      what: { words: '全市河湖长制工作会议', places: [placeOf(text, '全市河湖长制工作会议')] },
      when: { value: '2019-03-02', places: [placeOf(text, '3月2日')] },
      where: { words: '临江', places: [placeOf(text, '临江')] },
      chairs: [{ words: '程远山', places: placesOf(text, '程远山') }],
    });
  });

  it('gives no place to words that the text has in another form', () => {
    expect(facts({ what: '河湖长会' })?.what).toEqual({ words: '河湖长会', places: [] });
  });

  it('is absent where nothing is known', () => {
    expect(facts({})).toBeUndefined();
    expect(eventFacts(sampleArticle({ text }))).toBeUndefined();
  });

  it('chooses the namesake who was in the chair', () => {
    const guest = { ...person('程远山', ['attended']), id: 'p-guest' };
    const places = placesOf(text, '程远山').map((place) => ({ ...place, personId: 'p-程远山' }));
    const annotated = {
      ...sampleArticle({ text, people: [guest, person('程远山', ['chaired'])] }),
      mentions: places,
      summary: summaryOf({ chairs: ['程远山'] }),
    };
    expect(eventFacts(annotated)?.chairs[0]?.places).toHaveLength(1);
  });
});
