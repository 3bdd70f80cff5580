import { describe, expect, it } from 'vitest';
import { fold } from '../../../src/core/text/fold.ts';

describe('fold', () => {
  it.each([
    ['習近平總書記強調', '习近平总书记强调'],
    ['著力推進', '着力推进'],
    ['「一帶一路」', '“一带一路”'],
    ['11月5日,會議召開;', '11月5日，会议召开；'],
    ['２０１６年', '2016年'],
    ['增長１．５％', '增长1.5％'],
    ['共1,500人', '共1,500人'],
    ['15：30開始', '15:30开始'],
    ['他說:「好」', '他说：“好”'],
    ['努爾蘭•阿不都滿金', '努尔兰·阿不都满金'],
    ['努尔兰．阿不都满金', '努尔兰·阿不都满金'],
  ])('folds %s to %s', (text, folded) => {
    expect(fold(text)).toBe(folded);
  });

  it.each(['', '𠮷野家\ud83d😀', '\ud800', 'plain', '發\u0000展'])('keeps the length of %j', (text) => {
    expect(fold(text)).toHaveLength(text.length);
  });

  it('changes nothing when it is done twice', () => {
    const once = fold('國務院「放管服」改革,後續發展,裡程碑。');
    expect(fold(once)).toBe(once);
  });
});

describe('plans', () => {
  it('folds 畫 to 划 where it means a plan, and to 画 elsewhere', () => {
    expect(fold('計畫、規畫、企畫；繪畫、畫家')).toBe('计划、规划、企划；绘画、画家');
  });
});
