import { LunarDay, SolarTerm } from 'tyme4ts';
import { describe, expect, it } from 'vitest';
import { lunarToDay, solarTermDay } from '../../../src/core/annotators/dates/lunar-calendar.ts';
import { festivals } from '../../../src/core/lexicons/eras-and-events/festivals.ts';
import { fiveYearPlans } from '../../../src/core/lexicons/eras-and-events/five-year-plans.ts';
import { eras, turningPoints } from '../../../src/core/lexicons/eras-and-events/historical-eras.ts';
import { firstLunarYear, lunarYears } from '../../../src/core/lexicons/eras-and-events/lunar-years.ts';
import { partyCongresses } from '../../../src/core/lexicons/eras-and-events/party-congresses.ts';

describe('the lunar years', () => {
  const years = lunarYears.map((_, i) => firstLunarYear + i);

  it('are those from 1900 to 2100', () => {
    expect([years[0], years.at(-1)]).toEqual([1900, 2100]);
  });

  it('give the days that the calendar library gives', () => {
    for (const year of years) {
      for (const [month, day] of [
        [1, 1],
        [1, 15],
        [5, 5],
        [8, 15],
        [9, 9],
        [12, 29],
      ] as const) {
        const expected = LunarDay.fromYmd(year, month, day).getSolarDay();
        expect(lunarToDay(year, month, day)).toEqual({
          year: expected.getYear(),
          month: expected.getMonth(),
          day: expected.getDay(),
        });
      }
    }
  });

  it('give the solar terms that the calendar library gives', () => {
    for (const year of years) {
      expect(solarTermDay(year, '清明')?.day).toBe(SolarTerm.fromName(year, '清明').getSolarDay().getDay());
      expect(solarTermDay(year, '冬至')?.day).toBe(
        SolarTerm.fromName(year + 1, '冬至')
          .getSolarDay()
          .getDay(),
      );
    }
  });

  it('know nothing before 1900, after 2100 and beyond the end of a month', () => {
    expect(lunarToDay(1899, 1, 1)).toBeUndefined();
    expect(lunarToDay(2101, 1, 1)).toBeUndefined();
    expect(lunarToDay(2023, 1, 30)).toBeUndefined();
  });
});

describe('the congresses', () => {
  it('stand in order, each before its plenums, each plenum before the next congress', () => {
    const days = partyCongresses.flatMap(({ days: own, plenums }) => [...own, ...plenums.flat()]);
    expect(days).toEqual([...days].sort());
    expect(partyCongresses.map(({ number }) => number)).toEqual(partyCongresses.map((_, i) => i + 1));
  });
});

describe('the five-year plans', () => {
  it('last five years each and do not overlap', () => {
    for (const [i, plan] of fiveYearPlans.entries()) {
      expect(plan.lastYear - plan.firstYear).toBe(4);
      expect(plan.firstYear).toBeGreaterThan(fiveYearPlans[i - 1]?.lastYear ?? 0);
    }
  });
});

describe('names', () => {
  it.each([
    ['festivals', festivals.flatMap(({ names }) => names)],
    ['turning points', turningPoints.flatMap(({ names }) => names)],
    ['eras', eras.flatMap(({ names }) => names)],
  ])('of %s are listed once', (_kind, names) => {
    expect(new Set(names).size).toBe(names.length);
  });

  it('of history stand in calendar order', () => {
    const dates = turningPoints.map(({ date }) => date);
    expect(dates).toEqual([...dates].sort());
    const starts = eras.map(({ from }) => from);
    expect(starts).toEqual([...starts].sort());
  });
});
