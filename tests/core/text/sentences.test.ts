import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../src/core/reading.ts';
import { detectScript } from '../../../src/core/text/script.ts';

const sentencesOf = (text: string) => {
  const reading = readArticle({ url: '', title: '', text });
  return reading.sentences.map(({ start, end, paragraph }) => [paragraph, text.slice(start, end)]);
};

describe('sentences', () => {
  it('end at full stops, with what closes them', () => {
    expect(sentencesOf('他说：“好。”会议要求落实。\n第二段！有（括号。）吗？')).toEqual([
      [0, '他说：“好。”'],
      [0, '会议要求落实。'],
      [1, '第二段！'],
      [1, '有（括号。）'],
      [1, '吗？'],
    ]);
  });

  it('leave out leading blanks, and take a paragraph without a full stop whole', () => {
    expect(sentencesOf('　　会议召开。 要落实')).toEqual([
      [0, '会议召开。'],
      [0, '要落实'],
    ]);
  });

  it('are none in an empty text', () => {
    expect(sentencesOf('')).toEqual([]);
    expect(sentencesOf('\n\n')).toEqual([]);
  });
});

describe('detectScript', () => {
  it.each([
    ['会议强调，要推进经济发展。', 'Hans'],
    ['會議強調，要推進經濟發展。', 'Hant'],
    ['會議強調，要推進經濟發展。会议指出要加强领导。', 'mixed'],
    ['', 'Hans'],
  ] as const)('%s is %s', (text, script) => {
    expect(detectScript(text)).toBe(script);
  });
});
