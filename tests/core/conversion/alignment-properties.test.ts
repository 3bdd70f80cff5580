/** What must hold for any text: offsets keep their order, ends meet ends, and cuts fall where words meet. */
import { describe, expect, it } from 'vitest';
import { toSource, toTarget } from '../../../src/core/conversion/alignment.ts';
import { convertAround } from '../../../src/core/conversion/convert-around.ts';
import { scriptConverter } from '../../../src/core/conversion/convert-script.ts';
import { randomNumbers } from '../../page/convert/generated-page.ts';

const words =
  '软件 信息化 博客 于是 的 全局 优化 支持 鼠标 发展 头发 後勤 資訊 部落格 軟體 a1 ， 𠮷 \ud83d 于晓里'.split(
    ' ',
  );

const ways = [
  ['Hans', 'traditional'],
  ['Hans', 'taiwan'],
  ['Hans', 'taiwan-phrases'],
  ['Hans', 'hong-kong'],
  ['Hant', 'simplified'],
  ['Hant', 'taiwan'],
  ['Hant', 'taiwan-phrases'],
  ['Hant', 'hong-kong'],
  ['mixed', 'simplified'],
  ['mixed', 'traditional'],
  ['mixed', 'taiwan-phrases'],
] as const;

describe.each(ways)('from %s to %s', (source, target) => {
  const plain = scriptConverter(source, target);
  const converters = [plain, convertAround(plain, [['于晓里', '于曉里（女）']])];

  it.each([1, 2, 3, 4, 5])('offsets are monotone both ways, seed %d', (seed) => {
    const random = randomNumbers(seed);
    const text = Array.from({ length: 60 }, () => words[Math.floor(random() * words.length)]).join('');
    for (const convert of converters) {
      const { text: shown, alignment } = convert(text);
      expect(toTarget(alignment, 0, 'start')).toBe(0);
      expect(toTarget(alignment, text.length, 'end')).toBe(shown.length);
      expect(toSource(alignment, shown.length, 'end')).toBe(text.length);
      for (let at = 0; at < text.length; at += 1) {
        const start = toTarget(alignment, at, 'start');
        expect(toTarget(alignment, at + 1, 'start')).toBeGreaterThanOrEqual(start);
        expect(toTarget(alignment, at, 'end')).toBeGreaterThanOrEqual(start);
        expect(toSource(alignment, start, 'start')).toBeLessThanOrEqual(at);
      }
    }
  });

  it('pieces cut at random make up the whole', () => {
    const random = randomNumbers(7);
    const text = Array.from({ length: 80 }, () => words[Math.floor(random() * words.length)]).join('');
    for (const convert of converters) {
      const { text: shown, alignment } = convert(text);
      const cuts = Array.from({ length: 12 }, () => Math.floor(random() * text.length)).sort((a, b) => a - b);
      const ends = [...cuts.map((cut) => toTarget(alignment, cut, 'end')), shown.length];
      const pieces = ends.map((end, i) => shown.slice(ends[i - 1] ?? 0, end));
      expect(pieces.join('')).toBe(shown);
    }
  });
});
