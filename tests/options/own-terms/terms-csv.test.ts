import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkOwnTerms } from '../../../src/core/own-list/check-own-terms.ts';
import { readTermsCsv, writeTermsCsv } from '../../../src/options/own-terms/terms-csv.ts';

const terms = [
  { term: '四季课堂', note: '社区, “学校”' },
  { term: '"双"引号' },
  { term: '=1+甲', note: '-乙' },
];
const read = (text: string) => checkOwnTerms(readTermsCsv(text).entries).terms;

describe('writeTermsCsv', () => {
  it('is read back equal', () => {
    expect(read(writeTermsCsv(terms))).toEqual(terms);
  });

  it('is a table to others too, with a mark for Excel and no cell that it would run', () => {
    const rows: string[][] = parse(writeTermsCsv(terms), { bom: true });
    expect(writeTermsCsv(terms).startsWith('\ufeffterm,note\r\n')).toBe(true);
    expect(rows).toEqual([
      ['term', 'note'],
      ['四季课堂', '社区, “学校”'],
      ['"双"引号', ''],
      ["'=1+甲", "'-乙"],
    ]);
  });

  it('is read back equal, whatever the terms are', () => {
    const words = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({ unit: fc.constantFrom("'", '=', '@', '"', ',', '\t', ';', '甲', '\n', '＝', '-') }),
    );
    fc.assert(
      fc.property(fc.array(fc.record({ term: words, note: words })), (written) => {
        const list = checkOwnTerms(written.map((own, i) => ({ ...own, line: i + 1 }))).terms;
        expect(read(writeTermsCsv(list))).toEqual(list);
      }),
    );
  });
});

describe('readTermsCsv', () => {
  it.each([
    ['with a head', '词条,备注\n四季课堂,社区'],
    ['with a head of other order', '備註,詞條\r\n社区,四季课堂\r\n'],
    ['without a head', '四季课堂,社区\r'],
    ['divided by tabs', '四季课堂\t社区'],
    ['divided by semicolons', 'Term;Note\n四季课堂;社区'],
    ['with quotes and blank rows', '\ufeff\n,\n"四季课堂","社区"\n\n'],
  ])('reads a table %s', (_, text) => {
    expect(read(text)).toEqual([{ term: '四季课堂', note: '社区' }]);
  });

  it('names the line of a term, also after a note of several lines', () => {
    const { entries } = readTermsCsv('term,note\n甲,"一\n二"\n乙,');
    expect(entries).toEqual([
      { line: 2, term: '甲', note: '一\n二' },
      { line: 4, term: '乙', note: '' },
    ]);
  });

  it('names rows with loose quotes and with too many cells', () => {
    expect(readTermsCsv('甲,乙\n丙,丁,戊\n"己"x,庚\n辛,"壬').faults).toEqual([
      { line: 3, kind: 'bad-quotes', term: '己"x,庚 辛,"壬' },
      { line: 2, kind: 'extra-column', term: '丙' },
    ]);
  });

  it('names quotes that nothing closes', () => {
    expect(readTermsCsv('甲,乙\n丙,"丁\n戊').faults).toMatchObject([{ line: 2, kind: 'bad-quotes' }]);
  });

  it('reads some megabytes within a moment', () => {
    const text = Array.from({ length: 60_000 }, (_, i) => `第${i}号行动方案,备注第${i}条`).join('\n');
    const start = performance.now();
    expect(readTermsCsv(text).entries).toHaveLength(60_000);
    expect(performance.now() - start).toBeLessThan(1_000);
  });
});
