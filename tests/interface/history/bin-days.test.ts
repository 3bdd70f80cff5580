import { describe, expect, it } from 'vitest';
import { binDays } from '../../../src/interface/history/bin-days.ts';

const shown = (...days: string[]) => binDays(days).map(({ label, count }) => `${label} ${count}`);

describe('days in a chart', () => {
  it('are gathered by month, empty months included, over the turn of the year', () => {
    expect(shown('2020-11-30', '2021-02-01', '2021-02-28')).toEqual([
      '2020-11 1',
      '2020-12 0',
      '2021-01 0',
      '2021-02 2',
    ]);
  });

  it('are gathered by year beyond two years', () => {
    expect(shown('2016-11-05', '2018-12-01')).toEqual(['2016 1', '2017 0', '2018 1']);
  });

  it('make one bar where there is one, and none where there is none', () => {
    expect(shown('2016-11-05')).toEqual(['2016-11 1']);
    expect(shown()).toEqual([]);
  });
});
