import { describe, expect, it } from 'vitest';
import { compareWordings } from '../../../src/core/comparison/compare-wordings.ts';

const shown = (older: string, newer: string) =>
  compareWordings(older, newer).map(({ left, right }) =>
    [left, right].map((side) => side.map(({ words, differs }) => (differs ? `[${words}]` : words)).join('')),
  );

describe('two wordings of one article', () => {
  it('differ in nothing where they are the same', () => {
    expect(shown('一\n二', '一\n二')).toEqual([]);
  });

  it('differ in nothing where only the script differs', () => {
    expect(shown('会议强调\n要发展', '會議強調\n要發展')).toEqual([]);
  });

  it('show the changed characters of a changed paragraph', () => {
    expect(shown('开头\n出席会议的有三人。\n结尾', '开头\n出席会议的有五人。\n结尾')).toEqual([
      ['出席会议的有[三]人。', '出席会议的有[五]人。'],
    ]);
  });

  it('show a paragraph that came or went whole', () => {
    expect(shown('开头\n结尾', '开头\n新增一段。\n结尾')).toEqual([['', '[新增一段。]']]);
    expect(shown('开头\n删去一段。\n结尾', '开头\n结尾')).toEqual([['[删去一段。]', '']]);
    expect(shown('开头\n删去一段。', '开头')).toEqual([['[删去一段。]', '']]);
  });

  it('come in the order of the text', () => {
    const pairs = shown('甲一\n乙\n丙三', '甲二\n乙\n丙四');
    expect(pairs.map(([older]) => older)).toEqual(['甲[一]', '丙[三]']);
  });
});
