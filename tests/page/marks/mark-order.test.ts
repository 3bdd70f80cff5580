import { describe, expect, it } from 'vitest';
import type { Mark } from '../../../src/page/marks/mark.ts';
import { markAt, nextMark } from '../../../src/page/marks/mark-order.ts';

const marks: readonly Mark[] = [
  { start: 0, end: 3, form: 'person' },
  { start: 5, end: 20, form: 'keyword' },
  { start: 8, end: 12, form: 'date' },
];

describe('markAt', () => {
  it('takes the innermost mark, start included and end excluded', () => {
    expect(markAt(marks, 0)?.form).toBe('person');
    expect(markAt(marks, 3)).toBeUndefined();
    expect(markAt(marks, 9)?.form).toBe('date');
    expect(markAt(marks, 15)?.form).toBe('keyword');
  });
});

describe('nextMark', () => {
  it('goes on, back, and round at either end', () => {
    expect(nextMark(marks, -1, 1)?.start).toBe(0);
    expect(nextMark(marks, 5, 1)?.start).toBe(8);
    expect(nextMark(marks, 8, 1)?.start).toBe(0);
    expect(nextMark(marks, 5, -1)?.start).toBe(0);
    expect(nextMark(marks, -1, -1)?.start).toBe(8);
    expect(nextMark([], 0, 1)).toBeUndefined();
  });
});
