import { Converter } from 'opencc-js';
import { describe, expect, it } from 'vitest';
import { toSource, toTarget } from '../../../src/core/conversion/alignment.ts';
import { scriptConverter } from '../../../src/core/conversion/convert-script.ts';

const simplified =
  '市委召开会议，强调要用信息化手段推进后勤改革，著名干部于发言后里程碑式地表态。博客与全局一体发展，头发𠮷野。';

describe('scriptConverter', () => {
  it.each([
    ['traditional', 't'],
    ['taiwan', 'tw'],
    ['taiwan-phrases', 'twp'],
    ['hong-kong', 'hk'],
  ] as const)('writes %s just as opencc-js does', (target, locale) => {
    const expected = Converter({ from: 'cn', to: locale })(simplified);
    expect(scriptConverter('Hans', target)(simplified).text).toBe(expected);
  });

  it.each([
    ['Hans', 'traditional', '开启新征程，坚持一个中国原则', '開啓新征程，堅持一個中國原則'],
    ['Hans', 'taiwan', '好干部标准', '好幹部標準'],
    ['Hans', 'taiwan-phrases', '深化战略伙伴关系', '深化戰略夥伴關係'],
    ['mixed', 'traditional', '開啟新征程，今后', '開啓新征程，今後'],
  ] as const)('writes the glossary’s terms as the glossary does: %s to %s', (source, target, text, shown) => {
    expect(scriptConverter(source, target)(text).text).toBe(shown);
  });

  it('writes simplified just as opencc-js does', () => {
    const traditional = '資訊化與後勤改革，著名幹部乾杯，裡程碑。';
    expect(scriptConverter('Hant', 'simplified')(traditional).text).toBe(
      Converter({ from: 'tw', to: 'cn' })(traditional),
    );
  });

  it('leaves a text alone that is in the script already', () => {
    expect(scriptConverter('Hans', 'simplified')(simplified)).toEqual({ text: simplified, alignment: [] });
  });

  it('mends what an earlier machine left unconverted in a mixed text', () => {
    expect(scriptConverter('mixed', 'traditional')('今后要團結奮斗，提供可復制的經驗').text).toBe(
      '今後要團結奮鬥，提供可複製的經驗',
    );
  });

  it('survives unpaired surrogates and empty text', () => {
    const convert = scriptConverter('Hans', 'taiwan-phrases');
    expect(convert('').text).toBe('');
    expect(convert('信息\ud83d').text).toBe('資訊\ud83d');
  });
});

describe('alignment', () => {
  const { text, alignment } = scriptConverter('Hans', 'taiwan-phrases')(simplified);

  it('has something to align: Taiwan’s own words are longer or shorter', () => {
    expect(text).toContain('資訊化');
    expect(alignment.length).toBeGreaterThan(0);
  });

  it('is monotone, and takes the ends to the ends', () => {
    let before = 0;
    for (let offset = 0; offset <= simplified.length; offset += 1) {
      const at = toTarget(alignment, offset, 'start');
      expect(at).toBeGreaterThanOrEqual(before);
      expect(toTarget(alignment, offset, 'end')).toBeGreaterThanOrEqual(at);
      before = at;
    }
    expect(toTarget(alignment, 0, 'start')).toBe(0);
    expect(toTarget(alignment, simplified.length, 'end')).toBe(text.length);
    expect(toSource(alignment, text.length, 'end')).toBe(simplified.length);
  });

  it('keeps every word on its words', () => {
    const spots: readonly (readonly [string, string])[] = [
      ['后勤', '後勤'],
      ['一体发展', '一體發展'],
      ['头发', '頭髮'],
      ['𠮷野', '𠮷野'],
    ];
    for (const [from, to] of spots) {
      const start = simplified.indexOf(from);
      const shown = text.slice(
        toTarget(alignment, start, 'start'),
        toTarget(alignment, start + from.length, 'end'),
      );
      expect(shown).toBe(to);
    }
  });

  it('goes there and back outside changed words', () => {
    const start = simplified.indexOf('改革');
    expect(toSource(alignment, toTarget(alignment, start, 'start'), 'start')).toBe(start);
  });
});
