import { describe, expect, it } from 'vitest';
import { dayOf, edtfParts, edtfSortKey, isApproximate } from '../../src/interface/edtf-parts.ts';

const sure = (text: string) => ({ text, approximate: false });
const guessed = (text: string) => ({ text, approximate: true });

describe('edtfParts', () => {
  it.each([
    ['2016-11-05', { form: 'point', from: sure('2016-11-05'), to: sure('2016-11-05') }],
    ['2016-11~', { form: 'point', from: guessed('2016-11'), to: guessed('2016-11') }],
    ['2016-11-05T15:00', { form: 'point', from: sure('2016-11-05 15:00'), to: sure('2016-11-05 15:00') }],
    ['2016/2020', { form: 'interval', from: sure('2016'), to: sure('2020') }],
    ['2012-11-08/..', { form: 'since', from: sure('2012-11-08') }],
    ['../2020-12~', { form: 'until', to: guessed('2020-12') }],
  ])('of %s', (value, parts) => {
    expect(edtfParts(value)).toEqual(parts);
  });
});

describe('isApproximate', () => {
  it.each([
    ['2016-11~', true],
    ['../2020-12~', true],
    ['2016?', true],
    ['2016-11', false],
    ['2012-11-08/..', false],
  ])('of %s is %s', (value, expected) => {
    expect(isApproximate(value)).toBe(expected);
  });
});

describe('edtfSortKey', () => {
  it('orders as the calendar does', () => {
    const values = ['2016-11-05', '../2015', '2016', '201X', '2012-11-08/..', '2016-11~'];
    expect(values.sort((a, b) => (edtfSortKey(a) < edtfSortKey(b) ? -1 : 1))).toEqual([
      '201X',
      '2012-11-08/..',
      '../2015',
      '2016',
      '2016-11~',
      '2016-11-05',
    ]);
  });
});

describe('dayOf', () => {
  it.each(['2016-11-05', '2016-11-05T15:00'])('knows the day of %s', (value) => {
    expect(dayOf(value)?.toISOString()).toBe('2016-11-05T00:00:00.000Z');
  });

  it.each(['2016-11', '2016-11-05/2016-11-07', '2016-13-40', '201X', ''])('has none for %j', (value) => {
    expect(dayOf(value)).toBeUndefined();
  });
});
