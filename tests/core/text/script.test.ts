import { describe, expect, it } from 'vitest';
import { halfConvertedWords } from '../../../src/core/text/half-converted.ts';
import { detectScript } from '../../../src/core/text/script.ts';

const traditional = '市政府召開會議，強調要團結各界，繼續發展產業，務實推動區域協調。';

describe('detectScript', () => {
  it.each([
    ['全省召开会议，强调发展产业', 'Hans'],
    [traditional, 'Hant'],
    ['', 'Hans'],
    ['著名专家的著作成效显著，乾隆年间', 'Hans'],
    [`${traditional}${'会议强调'.repeat(3)}`, 'mixed'],
  ])('%s is %s', (text, script) => {
    expect(detectScript(text)).toBe(script);
  });

  it('sees the words that a machine left half-converted', () => {
    expect(detectScript(`${traditional}今后要團結奮斗，并且提供可復制的經驗。`)).toBe('mixed');
  });

  it.each([
    '皇后與母后',
    '一斗米，北斗星',
    '合并并州',
    '里長走了十公里',
    '長征',
    '于先生與余女士',
    '天干地支，干涉',
  ])('takes %s for good traditional text', (words) => {
    expect(detectScript(`${traditional}${words}，${words}。`)).toBe('Hant');
  });

  it('forgives a single slip', () => {
    expect(detectScript(`${traditional.repeat(3)}今后。`)).toBe('Hant');
  });

  it('counts such words only in traditional text', () => {
    expect(detectScript('今后由于干部奋斗，其余的标准')).toBe('Hans');
  });
});

describe('half-converted words', () => {
  const words = halfConvertedWords.trim().split(/\s+/);

  it('are sorted, given once, and longer than a character', () => {
    expect(words).toEqual([...new Set(words)].sort());
    expect(words.every((word) => word.length > 1)).toBe(true);
  });
});
