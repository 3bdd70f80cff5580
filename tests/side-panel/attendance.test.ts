import { describe, expect, it } from 'vitest';
import { attendanceByRole } from '../../src/side-panel/attendance.ts';
import { person, sampleArticle } from './sample-article.ts';

const text = '孟知秋主持会议。白露出席，秦岭传达精神。林间出席会议。';

const annotated = sampleArticle({
  text,
  people: [
    person('林间', ['attended']),
    person('秦岭', ['conveyed', 'attended']),
    person('白露', ['attended'], ['副省长']),
    person('孟知秋', ['chaired']),
  ],
});

const names = attendanceByRole(annotated).map(({ role, people }) => [role, people.map(({ name }) => name)]);

describe('attendanceByRole', () => {
  it('lists roles from the chair down, and people in the order of the page', () => {
    expect(names).toEqual([
      ['chaired', ['孟知秋']],
      ['conveyed', ['秦岭']],
      ['attended', ['白露', '秦岭', '林间']],
    ]);
  });

  it('gives titles and places', () => {
    const bailu = attendanceByRole(annotated)[2]?.people[0];
    expect(bailu).toMatchObject({ titles: ['副省长'], places: [{ start: 8, end: 10 }] });
  });

  it('puts people without a place last', () => {
    const absent = { ...person('无踪', ['attended']), name: '无踪' };
    const more = sampleArticle({ text, people: [absent, person('林间', ['attended'])] });
    expect(attendanceByRole(more)[0]?.people.map(({ name }) => name)).toEqual(['林间', '无踪']);
  });

  it('is empty where nobody has a role', () => {
    expect(attendanceByRole(sampleArticle({ text, people: [person('白露')] }))).toEqual([]);
  });
});
