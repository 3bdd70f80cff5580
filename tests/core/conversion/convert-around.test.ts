import { describe, expect, it } from 'vitest';
import { toSource, toTarget } from '../../../src/core/conversion/alignment.ts';
import { convertAround } from '../../../src/core/conversion/convert-around.ts';
import { scriptConverter } from '../../../src/core/conversion/convert-script.ts';

const plain = scriptConverter('Hans', 'taiwan-phrases');

describe('convertAround', () => {
  it('lets exceptions win over the dictionaries', () => {
    const convert = convertAround(scriptConverter('Hans', 'traditional'), [['岳后发', '岳后發']]);
    expect(convert('岳后发表示，后续发展').text).toBe('岳后發表示，後續發展');
  });

  it('takes the longer of two exceptions, and the earlier of two for the same words', () => {
    const convert = convertAround(plain, [
      ['信息', '訊息'],
      ['信息港', '信息港'],
      ['信息', 'never'],
    ]);
    expect(convert('信息港的信息').text).toBe('信息港的訊息');
  });

  it('keeps the alignment of what stands around them', () => {
    const source = '软件和信息化由于信得负责，博客与鼠标';
    const { text, alignment } = convertAround(plain, [['于信得', '【于信得】']])(source);
    expect(text).toBe('軟體和資訊化由【于信得】負責，部落格與滑鼠');
    for (const [from, to] of [
      ['信息化', '資訊化'],
      ['于信得', '【于信得】'],
      ['负责', '負責'],
      ['博客', '部落格'],
      ['鼠标', '滑鼠'],
    ] as const) {
      const start = source.indexOf(from);
      const shownStart = toTarget(alignment, start, 'start');
      expect(text.slice(shownStart, toTarget(alignment, start + from.length, 'end'))).toBe(to);
      expect(toSource(alignment, shownStart, 'start')).toBe(start);
    }
  });

  it('is the converter itself where there is nothing to except', () => {
    expect(convertAround(plain, [])).toBe(plain);
    const convert = convertAround(plain, [['', 'x']]);
    expect(convert('信息').text).toBe('資訊');
    expect(convert('')).toEqual({ text: '', alignment: [] });
  });
});
