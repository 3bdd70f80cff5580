import { describe, expect, it } from 'vitest';
import { attendanceOf } from '../../src/side-panel/attendance.ts';
import { person, sampleArticle } from './sample-article.ts';

const text = '孟知秋主持会议。白露出席，秦岭传达精神。林间出席会议。会议提到古川。记者顾青。';

const annotated = sampleArticle({
  text,
  people: [
    person('林间', ['attended', 'appointed']),
    person('顾青', ['reported']),
    person('秦岭', ['attended', 'conveyed', 'spoke']),
    person('古川', ['mentioned']),
    person('白露', ['attended'], ['副省长']),
    person('孟知秋', ['chaired']),
  ],
});
const groups = attendanceOf(annotated);
const present = groups[0]?.people ?? [];

describe('attendanceOf', () => {
  it('puts those who took part first, then who wrote, then who is only spoken of', () => {
    expect(groups.map(({ kind }) => kind)).toEqual(['present', 'reported', 'mentioned']);
  });

  it('keeps the order of the page, each person once', () => {
    expect(present.map(({ name }) => name)).toEqual(['孟知秋', '白露', '秦岭', '林间']);
  });

  it('names roles from the weightiest down, and not what the group says', () => {
    expect(present.map(({ roles }) => roles)).toEqual([
      ['chaired'],
      [],
      ['spoke', 'conveyed'],
      ['appointed'],
    ]);
    expect(groups[1]?.people[0]?.roles).toEqual([]);
  });

  it('sets changes of post apart where nothing else was done', () => {
    const appointed = sampleArticle({ text, people: [person('林间', ['appointed'])] });
    expect(attendanceOf(appointed)).toMatchObject([{ kind: 'posted', people: [{ roles: ['appointed'] }] }]);
  });

  it('gives titles and places', () => {
    expect(present[1]).toMatchObject({ titles: ['副省长'], places: [{ start: 8, end: 10 }] });
  });

  it('puts people without a place last', () => {
    const more = sampleArticle({
      text,
      people: [person('无踪', ['attended']), person('林间', ['attended'])],
    });
    expect(attendanceOf(more)[0]?.people.map(({ name }) => name)).toEqual(['林间', '无踪']);
  });

  it('takes a person without a role for one who is spoken of', () => {
    expect(attendanceOf(sampleArticle({ text, people: [person('白露')] }))).toMatchObject([
      { kind: 'mentioned' },
    ]);
  });

  it('is empty where nobody is named', () => {
    expect(attendanceOf(sampleArticle({ text }))).toEqual([]);
  });
});
