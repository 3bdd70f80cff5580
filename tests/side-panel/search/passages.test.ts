import { describe, expect, it } from 'vitest';
import { passageAround } from '../../../src/side-panel/search/passages.ts';
import { placeOf } from '../sample-article.ts';

const text = [
  '短句在前。',
  '会议听取了全省春耕备耕情况汇报，研究了下一阶段的重点工作，强调要把粮食安全放在首位，确保种得下、管得好、收得上来。',
].join('\n');

describe('passageAround', () => {
  it('gives a few words on both sides, with dots where it cuts', () => {
    expect(passageAround(text, placeOf(text, '粮食安全'))).toBe(
      '…下一阶段的重点工作，强调要把粮食安全放在首位，确保种得下、管得好、收得上来。',
    );
  });

  it('ends with dots where the paragraph goes on', () => {
    expect(passageAround(text, placeOf(text, '春耕'))).toMatch(/^会议听取了全省春耕.*…$/);
  });

  it('stays within its paragraph', () => {
    expect(passageAround(text, placeOf(text, '在前'))).toBe('短句在前。');
    expect(passageAround(text, placeOf(text, '会议'))).toMatch(/^会议/);
  });
});
