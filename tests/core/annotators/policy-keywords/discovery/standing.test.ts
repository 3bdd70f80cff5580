import { describe, expect, it } from 'vitest';
import { definedInPlace } from '../../../../../src/core/annotators/policy-keywords/discovery/defined-in-place.ts';
import { repeatedFormulations } from '../../../../../src/core/annotators/policy-keywords/discovery/repeated-formulations.ts';
import { fold } from '../../../../../src/core/text/fold.ts';

function found(rule: typeof definedInPlace, text: string): string[] {
  return rule.find(fold(text)).map(({ start, end }) => text.slice(start, end));
}

describe('defined in place', () => {
  it.each([
    ['a short count in marks', '推行“三看”（看田头、看库头、看账头）。', ['“三看”']],
    ['in traditional characters', '推行「三看」（看田頭、看庫頭、看賬頭）。', ['「三看」']],
    ['a programme without marks', '实施五大富农工程：种粮、养蚕、栽桑、织绸、卖茶。', ['五大富农工程']],
  ])('%s', (_name, text, words) => {
    expect(found(definedInPlace, text)).toEqual(words);
  });

  it.each([
    ['a count that nothing defines', '推行“三看”，大家都说好。'],
    ['problems', '解决“三个问题”：缺水、缺路、缺人。'],
    ['parts without marks', '全县分三个片区：东片、西片、北片。'],
  ])('not %s', (_name, text) => {
    expect(found(definedInPlace, text)).toEqual([]);
  });
});

describe('repeated', () => {
  it.each([
    ['twice in marks, carried out', '县里推行“邻里互修”。去年“邻里互修”铺开。', ['“邻里互修”', '“邻里互修”']],
    ['in marks with its noun, then bare', '探出“村邮联办”模式。村邮联办见效。', ['“村邮联办”', '村邮联办']],
    [
      'in traditional characters',
      '縣裡推行「鄰里互修」。去年「鄰里互修」鋪開。',
      ['「鄰里互修」', '「鄰里互修」'],
    ],
    ['a slogan found by its form: its bare places', '抓好“三个聚力”，三个聚力见效。', ['三个聚力']],
  ])('%s', (_name, text, words) => {
    expect(found(repeatedFormulations, text)).toEqual(words);
  });

  it.each([
    ['once only', '县里推行“邻里互修”。'],
    ['an everyday word', '他说的“明天”，就是“明天”。'],
    ['a thing with a name', '村里建立“爱心菜园”，“爱心菜园”有三亩。'],
    ['a course', '学校开展“桑叶课堂”。“桑叶课堂”每周一次。'],
    ['a longer count', '抓好“四种方法”。运用第四种方法。'],
    ['bare before it is introduced', '村邮联办好。'],
  ])('not %s', (_name, text) => {
    expect(found(repeatedFormulations, text)).toEqual([]);
  });

  it('stays linear where a text is nothing but quotations', () => {
    const text = Array.from(
      { length: 50_000 },
      (_, i) => `推行“村${String.fromCharCode(0x4e00 + (i % 20_000))}联办”。`,
    ).join('');
    const begin = performance.now();
    repeatedFormulations.find(text);
    expect(performance.now() - begin).toBeLessThan(3000);
  });
});
