import { describe, expect, it } from 'vitest';
import { readAddressDate, readDates, readMetaDate } from '../../../src/page/find/read-date.ts';

const first = (plain: string) => readDates(plain)[0]?.value;

describe('a date in a line', () => {
  it.each([
    ['2024-05-14', '2024-05-14'],
    ['2024年5月14日', '2024-05-14'],
    ['2024/5/14', '2024-05-14'],
    ['2024.05.14', '2024-05-14'],
    ['2024-05-14 08:12:33', '2024-05-14T08:12'],
    ['2024年05月14日08:12', '2024-05-14T08:12'],
    ['2024-05-14T08:12:00+08:00', '2024-05-14T08:12'],
    ['2024-05-14 00:00:00', '2024-05-14'],
    ['2024年5月14日（星期二）9时30分', '2024-05-14T09:30'],
    ['113-05-08', '2024-05-08'],
    ['113年5月8日', '2024-05-08'],
    ['中华民国113年05月08日', '2024-05-08'],
    ['二〇二四年五月十四日', '2024-05-14'],
    ['二○○一年十月三十一日', '2001-10-31'],
    ['一九九六年六月二十九日', '1996-06-29'],
    ['2024\ue00005/14\ue00008:58:52', '2024-05-14T08:58'],
  ])('%s is %s', (plain, value) => {
    expect(first(plain)).toBe(value);
  });

  it.each(['2024-13-14', '2024-05-32', '1024-05-14', '3.14', '12-05-14', '192.168.1.10', '0570-1234567'])(
    'is none in %s',
    (plain) => {
      expect(first(plain)).toBeUndefined();
    },
  );

  it('comes with its place, and those of one line in order', () => {
    const dates = readDates('发布二〇二四年五月十日 更新2024-05-14');
    expect(dates.map(({ value, index, end }) => [value, index, end])).toEqual([
      ['2024-05-10', 2, 11],
      ['2024-05-14', 14, 24],
    ]);
  });
});

describe('a date in metadata', () => {
  it.each([
    ['20240514', '2024-05-14'],
    ['202405140812', '2024-05-14T08:12'],
    ['2024-05-13-19:04:00', '2024-05-13'],
    ['2024-05-14T00:12:00Z', '2024-05-14T00:12'],
    ['14 05 2024 08:12', '2024-05-14T08:12'],
  ])('%s begins with %s', (content, value) => {
    expect(readMetaDate(content)?.slice(0, value.length)).toBe(value);
  });

  it.each([undefined, '', 'today'])('is none in %s', (content) => {
    expect(readMetaDate(content)).toBeUndefined();
  });
});

describe('a date in an address', () => {
  it.each([
    ['/yw/202405/t20240514_100001.html', '2024-05-14'],
    ['/2018-12/29/content_5353307.htm', '2018-12-29'],
    ['/n1/2024/0514/c1004-402.html', '2024-05-14'],
    ['/art/2024/5/14/art_1_2.html', '2024-05-14'],
    ['/gia/general/202405/08/P2024050800321.htm', '2024-05-08'],
  ])('%s has %s', (path, value) => {
    expect(readAddressDate(`http://www.wanghai.gov.cn${path}`)).toBe(value);
  });

  it.each(['/news/20381.html', '/yw/202405/12.html', '/art/2024/15/14/a.html'])('is none in %s', (path) => {
    expect(readAddressDate(`http://www.wanghai.gov.cn${path}`)).toBeUndefined();
  });
});
