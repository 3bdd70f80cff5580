import { expect, it } from 'vitest';
import { localDay } from '../../src/interface/local-day.ts';

it('is the day on the calendar of the machine, whatever the day is in UTC', () => {
  expect(localDay(new Date(2024, 0, 5, 0, 30))).toBe('2024-01-05');
  expect(localDay(new Date(2024, 11, 31, 23, 30))).toBe('2024-12-31');
});
