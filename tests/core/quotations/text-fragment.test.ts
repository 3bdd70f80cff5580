import { describe, expect, it } from 'vitest';
import { addressOfPassage } from '../../../src/core/quotations/text-fragment.ts';

const url = 'https://www.yunling.gov.cn/a.html';

/** The passage is marked with ⟦ and ⟧. */
function fragment(marked: string, elsewhere = '', address = url): string {
  const start = marked.indexOf('⟦');
  const end = marked.indexOf('⟧') - 1;
  const found = addressOfPassage(address, marked.replaceAll(/[⟦⟧]/g, ''), { start, end }, elsewhere);
  return decodeURIComponent(found).replace(/^.*:~:text=/, '');
}

describe('addressOfPassage', () => {
  it('gives a short passage whole', () => {
    expect(fragment('会议指出，⟦要守住红线。⟧散会。')).toBe('要守住红线。');
  });

  it('encodes the signs of the directive itself', () => {
    expect(addressOfPassage(url, 'A-B,C&D', { start: 0, end: 7 })).toBe(`${url}#:~:text=A%2DB%2CC%26D`);
  });

  it('adds what stands before a passage that is not the only one', () => {
    expect(fragment('一要落实。厅长说，⟦要落实。⟧')).toBe('厅长说，-,要落实。');
  });

  it('adds what stands after it where nothing stands before it', () => {
    expect(fragment('⟦要落实。⟧一是宣传，二要落实。')).toMatch(/^要落实。,-一是宣传/);
  });

  it('knows that the headline holds the words too', () => {
    expect(fragment('省长说，⟦守住红线⟧。', '省长要求守住红线')).toBe('省长说，-,守住红线');
  });

  it('adds context where a passage is cut out of a clause', () => {
    expect(fragment('省长要求守⟦住耕地红⟧线不动摇。')).toBe('省长要求守-,住耕地红,-线不动摇');
  });

  it('gives a long passage by its ends, at punctuation', () => {
    const long = `要守住耕地红线不动摇，${'要抓好各项工作落实，'.repeat(10)}确保颗粒归仓。`;
    expect(fragment(`会议指出，⟦${long}⟧`)).toMatch(/^要守住耕地红线不动摇，.*,.*确保颗粒归仓。$/);
    expect(fragment(`会议指出，⟦${long}⟧`).length).toBeLessThan(60);
  });

  it('gives a passage over several paragraphs by its ends', () => {
    expect(fragment('省长说，⟦要守住红线。\n要抓好春耕。⟧')).toBe('要守住红线。,要抓好春耕。');
  });

  it('does not cut a number', () => {
    expect(fragment('兴建住宅3,600⟦户一律提⟧高楼地板。')).toBe('兴建住宅3,600-,户一律提,-高楼地板');
  });

  it('keeps the address of a place and gives up an older directive', () => {
    expect(addressOfPassage(`${url}#p2:~:text=x`, '春耕', { start: 0, end: 2 })).toBe(
      `${url}#p2:~:text=${encodeURIComponent('春耕')}`,
    );
  });

  it('is the page where the passage is blank', () => {
    expect(addressOfPassage(url, ' \n ', { start: 0, end: 3 })).toBe(url);
  });

  it.each(['会议\ud800指出', '\udc00', '𠮷'.repeat(80)])('never throws: %j', (text) => {
    for (let end = 1; end <= Math.min(text.length, 70); end += 1)
      expect(() => decodeURIComponent(addressOfPassage(url, text, { start: 0, end }))).not.toThrow();
  });
});
