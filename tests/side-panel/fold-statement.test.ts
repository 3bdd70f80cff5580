import { describe, expect, it } from 'vitest';
import { foldStatement } from '../../src/side-panel/fold-statement.ts';

describe('foldStatement', () => {
  it.each([
    ['要抓落实。要见实效。', '要抓落实。', '要见实效。'],
    ['“要抓落实。”他又说。', '“要抓落实。”', '他又说。'],
    ['「要落實。」要見效。', '「要落實。」', '要見效。'],
    ['要抓落实', '要抓落实', ''],
    ['能不能做到？能。', '能不能做到？', '能。'],
    ['', '', ''],
  ])('folds %s', (words, opening, rest) => {
    expect(foldStatement(words)).toEqual({ opening, rest });
  });

  it('keeps a line feed with the rest', () => {
    expect(foldStatement('要抓落实\n要见实效')).toEqual({ opening: '要抓落实', rest: '要见实效' });
  });

  it('cuts a sentence without end at a comma', () => {
    const words = `${'推进改革，'.repeat(40)}完成任务。`;
    const { opening, rest } = foldStatement(words);
    expect(opening.length).toBeLessThanOrEqual(120);
    expect(opening.endsWith('，')).toBe(true);
    expect(opening + rest).toBe(words);
  });

  it('cuts a sentence without any pause by length', () => {
    expect(foldStatement('改'.repeat(300)).opening).toHaveLength(120);
  });
});
