import { describe, expect, it } from 'vitest';
import { fold } from '../../../src/core/text/fold.ts';
import { createSearch, foldForSearch } from '../../../src/side-panel/search/text-search.ts';

const text = '会议强调，要发展数字经济。\n會議指出，數字經濟是關鍵，要用好5G和AI。';
const find = (query: string) => createSearch(foldForSearch(text, fold), query, fold);
const found = (query: string) => find(query)?.hits.map(({ start, end }) => text.slice(start, end));

describe('createSearch', () => {
  it('finds both scripts by either', () => {
    expect(found('数字经济')).toEqual(['数字经济', '數字經濟']);
    expect(found('數字經濟')).toEqual(['数字经济', '數字經濟']);
  });

  it('takes upper and lower case for one, and full width for half', () => {
    expect(found('ai')).toEqual(['AI']);
    expect(found('５g')).toEqual(['5G']);
  });

  it('leaves out the blanks around what is sought', () => {
    expect(found('  会议 ')).toEqual(['会议', '會議']);
  });

  it('seeks nothing where nothing is asked', () => {
    expect(find('')).toBeUndefined();
    expect(find(' \n')).toBeUndefined();
  });

  it('finds nothing where nothing is', () => {
    expect(found('三农')).toEqual([]);
  });

  it('counts places that overlap once', () => {
    expect(createSearch('人人人', '人人', fold)?.hits).toEqual([{ start: 0, end: 2 }]);
  });

  it('says whether a place holds part of a hit', () => {
    const search = find('数字经济');
    expect(search?.touches({ start: 0, end: 5 })).toBe(false);
    expect(search?.touches({ start: 0, end: text.indexOf('。') })).toBe(true);
  });

  it('looks into other words, where there are any', () => {
    const search = find('副省長');
    expect(search?.holds('常务副省长')).toBe(true);
    expect(search?.holds('省长')).toBe(false);
    expect(search?.holds(undefined)).toBe(false);
  });

  it('shows the places in words as they are shown', () => {
    expect(find('经济')?.within('數字經濟')).toEqual([{ start: 2, end: 4 }]);
  });

  it('is quick on a long text with many hits', () => {
    const long = '数字经济，要抓好落实。'.repeat(20_000);
    const start = performance.now();
    expect(createSearch(foldForSearch(long, fold), '落实', fold)?.hits).toHaveLength(20_000);
    expect(performance.now() - start).toBeLessThan(250);
  });
});
