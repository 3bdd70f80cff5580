import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkOwnTerms } from '../../../src/core/own-list/check-own-terms.ts';
import { readOwnListText, writeOwnListText } from '../../../src/core/own-list/own-list-text.ts';

describe('readOwnListText', () => {
  it('reads one term a line, a tab and a note, whatever ends the lines', () => {
    expect(readOwnListText('四季课堂\t社区学校\r\n\r\n　\n春风行动\r三长共治\t')).toEqual({
      terms: [{ term: '四季课堂', note: '社区学校' }, { term: '春风行动' }, { term: '三长共治' }],
      faults: [],
    });
  });

  it('names faults by the line of the editor, blank lines counted', () => {
    expect(readOwnListText('\n\t只有备注\n春风行动\n\n春风行动').faults).toEqual([
      { line: 2, kind: 'no-term', term: '' },
      { line: 5, kind: 'duplicate', term: '春风行动', firstLine: 3 },
    ]);
  });

  it('keeps further tabs in the note', () => {
    expect(readOwnListText('词条\t甲\t乙').terms).toEqual([{ term: '词条', note: '甲\t乙' }]);
  });

  it('reads ten thousand lines in no time worth mentioning', () => {
    const text = Array.from({ length: 10_000 }, (_, i) => `第${i}号行动方案\t备注${i}`).join('\n');
    readOwnListText(text);
    const start = performance.now();
    expect(readOwnListText(text).terms).toHaveLength(10_000);
    // A tenth of this where the machine is free.
    expect(performance.now() - start).toBeLessThan(250);
  });
});

describe('writeOwnListText', () => {
  it('is read back equal, whatever the terms and notes are', () => {
    const entry = fc.record({ term: fc.string({ unit: 'binary' }), note: fc.string({ unit: 'binary' }) });
    fc.assert(
      fc.property(fc.array(entry), (written) => {
        const { terms } = checkOwnTerms(written.map((own, i) => ({ ...own, line: i + 1 })));
        expect(readOwnListText(writeOwnListText(terms))).toEqual({ terms, faults: [] });
      }),
    );
  });
});
