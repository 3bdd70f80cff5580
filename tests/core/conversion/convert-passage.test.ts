import { describe, expect, it } from 'vitest';
import { passageConverter } from '../../../src/core/conversion/convert-passage.ts';

describe('passageConverter', () => {
  const convert = (text: string, names: string[], exceptions: [string, string][] = []) =>
    passageConverter({ source: 'Hans', target: 'traditional', names, exceptions })(text).text;

  it('writes names as names are', () => {
    expect(convert('余力主持会议', ['余力'])).toBe('余力主持會議');
  });

  it.each([
    ['不遗余力推进', ['余力'], '不遺餘力推進'],
    ['在皇后大道', ['后大'], '在皇后大道'],
  ])('takes %s for the phrase that it is, though a name stands in it', (text, names, shown) => {
    expect(convert(text, names)).toBe(shown);
  });

  it('does not lose a name to a phrase that only reaches into it', () => {
    expect(convert('财政厅厅长胡余力出席', ['胡余力'])).toBe('財政廳廳長胡余力出席');
  });

  it('lets the reader’s exceptions win over names and dictionaries', () => {
    expect(
      convert(
        '余力主持软件会议',
        ['余力'],
        [
          ['余力', '餘力'],
          ['软件', '軟體'],
        ],
      ),
    ).toBe('餘力主持軟體會議');
  });

  it('lets an exception win inside a longer name', () => {
    expect(convert('余力后说', ['余力后'], [['后', '後']])).toContain('後');
  });
});
