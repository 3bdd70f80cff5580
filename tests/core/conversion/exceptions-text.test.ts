import { describe, expect, it } from 'vitest';
import {
  mostExceptions,
  readExceptions,
  writeExceptions,
} from '../../../src/core/conversion/exceptions-text.ts';

describe('readExceptions', () => {
  it('reads one a line, in order, and passes over empty lines', () => {
    const { exceptions, faults } = readExceptions('后\t后\n\n  里程 \t 里程 \r\n软件\t軟體');
    expect(exceptions).toEqual([
      ['后', '后'],
      ['里程', '里程'],
      ['软件', '軟體'],
    ]);
    expect(faults).toEqual([]);
  });

  it.each([
    ['后', 'no-tab'],
    ['后\t後\t后', 'no-tab'],
    ['\t後', 'no-words'],
    ['后\t ', 'nothing-shown'],
    [`${'后'.repeat(101)}\t後`, 'too-long'],
    [`后\t${'後'.repeat(101)}`, 'too-long'],
  ])('names what is wrong with %j by its line: %s', (line, kind) => {
    const { exceptions, faults } = readExceptions(`软件\t軟體\n\n${line}`);
    expect(faults).toEqual([{ line: 3, kind }]);
    expect(exceptions).toEqual([['软件', '軟體']]);
  });

  it('keeps the first of two for the same words', () => {
    const { exceptions, faults } = readExceptions('后\t後\n后\t后');
    expect(exceptions).toEqual([['后', '後']]);
    expect(faults).toEqual([{ line: 2, kind: 'duplicate' }]);
  });

  it('takes no more than it can keep', () => {
    const lines = Array.from({ length: mostExceptions + 2 }, (_, i) => `词${i}\t詞${i}`);
    const { exceptions, faults } = readExceptions(lines.join('\n'));
    expect(exceptions).toHaveLength(mostExceptions);
    expect(faults.map(({ kind }) => kind)).toEqual(['too-many', 'too-many']);
  });

  it('reads what it has written', () => {
    const text = '后\t后\n软件\t軟體';
    expect(writeExceptions(readExceptions(text).exceptions)).toBe(text);
  });
});
