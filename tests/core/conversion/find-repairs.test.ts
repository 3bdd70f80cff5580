import { describe, expect, it } from 'vitest';
import { scriptConverter } from '../../../src/core/conversion/convert-script.ts';
import { findRepairs } from '../../../src/core/conversion/find-repairs.ts';
import type { TargetScript } from '../../../src/core/conversion/routes.ts';

const repairsIn = (text: string, target: TargetScript = 'traditional') => {
  const converted = scriptConverter('mixed', target)(text);
  return findRepairs(text, converted).map(({ start, end, from, to }) => {
    expect(converted.text.slice(start, end)).toBe(to);
    return `${from} → ${to}`;
  });
};

describe('findRepairs', () => {
  it.each([
    ['今后要繼續奮斗', ['今后 → 今後', '奮斗 → 奮鬥']],
    ['全省干部并非不知', ['干部 → 幹部', '并非 → 並非']],
    ['會議开始', ['开 → 開']],
  ])('tells what was mended in %s', (text, repairs) => {
    expect(repairsIn(text)).toEqual(repairs);
  });

  it.each(['皇后與公里', '長征路上', '一斗米'])('finds nothing in %s, which is good as it is', (text) => {
    expect(repairsIn(text)).toEqual([]);
  });

  it.each([
    ['群眾在台灣', 'traditional'],
    ['裡面', 'traditional'],
    ['裏面', 'taiwan'],
    ['山峰', 'traditional'],
    ['污水處理', 'taiwan'],
  ] as const)('counts no regional form of %s as mended', (text, target) => {
    expect(repairsIn(text, target)).toEqual([]);
  });

  it('keeps to the places where words change their length', () => {
    expect(repairsIn('信息化是今后的重點', 'taiwan-phrases')).toContain('今后 → 今後');
  });

  it('stays linear in a long text', () => {
    const text = '今后要繼續奮斗。'.repeat(20_000);
    const start = performance.now();
    expect(repairsIn(text)).toHaveLength(40_000);
    expect(performance.now() - start).toBeLessThan(4_000);
  });
});
