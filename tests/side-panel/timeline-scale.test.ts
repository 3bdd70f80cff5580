import { describe, expect, it } from 'vitest';
import { timelineScale } from '../../src/side-panel/timeline-scale.ts';

const placed = (...values: string[]) => timelineScale(values)?.placed ?? [];

describe('timelineScale', () => {
  it('is to scale: a day in the middle of a year stands in its middle', () => {
    const [year, day] = placed('2023', '2023-07-02');
    expect(year).toMatchObject({ from: 0, to: 1 });
    expect(day?.from).toBeCloseTo(0.5, 2);
  });

  it('names the years at its ends', () => {
    expect(timelineScale(['2016/2020', '2021-03'])).toMatchObject({ firstYear: 2016, lastYear: 2021 });
  });

  it('runs open intervals to the end of the axis', () => {
    const [since, until] = placed('2012-11-08/..', '../2020', '2021-05-06');
    expect(since).toMatchObject({ from: 0, to: 1, isOpenAtEnd: true, isOpenAtStart: false });
    expect(until).toMatchObject({ from: 0, isOpenAtStart: true });
  });

  it('puts what would overlap in lanes of its own', () => {
    const [first, second, later] = placed('2016', '2016-05', '2020');
    expect([first?.lane, second?.lane, later?.lane]).toEqual([0, 1, 0]);
  });

  it('takes decades whole', () => {
    const [decade, year] = placed('199X', '2009');
    expect(decade?.to).toBeCloseTo(0.5, 1);
    expect(year?.to).toBe(1);
  });

  it('draws nothing where there is no time to draw', () => {
    expect(timelineScale([])).toBeUndefined();
    expect(timelineScale(['2016-11-05'])?.placed).toHaveLength(1);
  });
});
