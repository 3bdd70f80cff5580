import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { csvTables } from '../../../src/core/exports/csv-tables.ts';
import { writeCsv } from '../../../src/core/exports/write-csv.ts';
import { annotated, withArticle } from './annotated.ts';
import { reportWords } from './report-words.ts';

function tables(article = annotated) {
  const pageText = { text: '', runs: [] };
  return csvTables.write({ annotated: article, pageText, words: reportWords, exportedAt: '' });
}

function rows(name: string, article = annotated): Record<string, string>[] {
  const file = tables(article).find((table) => table.name.endsWith(`.${name}.csv`));
  return parse(file?.text ?? '', { bom: true, columns: true });
}

describe('the tables', () => {
  it('are four, named so that they lie together', () => {
    const stem = '2024-03-09 云岭日报 全省春耕工作会议召开';
    expect(tables().map(({ name }) => name)).toEqual([
      `${stem}.people.csv`,
      `${stem}.statements.csv`,
      `${stem}.dates.csv`,
      `${stem}.keywords.csv`,
    ]);
  });

  it('hold the people with how often they are named', () => {
    expect(rows('people')[0]).toMatchObject({
      id: 'p1',
      name: '林远舟',
      titles: '省长',
      roles: 'chaired; spoke',
      mentions: '2',
      article_outlet: '云岭日报',
    });
  });

  it('hold the statements with speaker, cue and whether it is inferred', () => {
    expect(
      rows('statements').map(({ speaker, cue, inferred, words }) => [speaker, cue, inferred, words]),
    ).toEqual([
      ['林远舟', '指出', 'false', '要守住耕地红线，*不能*有闪失。'],
      ['林远舟', '', 'true', '要把种子送到田头。'],
      ['郭兰兮', '说', 'false', '种子已备足九成。'],
    ]);
  });

  it('hold dates and formulations with their places', () => {
    expect(rows('dates')[0]).toMatchObject({ value: '2024-03-08', words: '3月8日', basis: 'publication' });
    const [keyword] = rows('keywords');
    expect(annotated.article.text.slice(Number(keyword?.start), Number(keyword?.end))).toBe('耕地红线');
  });

  it('survive any headline', () => {
    const title = '题，"引号"\r\n换行, 逗号';
    expect(rows('dates', withArticle({ title }))[0]?.article_title).toBe(title);
  });
});

describe('writeCsv', () => {
  it('begins with a byte order mark and ends every row in CRLF', () => {
    expect(
      writeCsv([
        ['甲', 1],
        [undefined, true],
      ]),
    ).toBe('\ufeff甲,1\r\n,true\r\n');
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', ' =1', '＝1', '＋1', '－1', '＠A', '\n@A'])(
    'lets no spreadsheet run %j',
    (cell) => {
      const [[written]] = parse(writeCsv([[cell]]), { bom: true }) as [[string]];
      expect(written).toBe(`'${cell}`);
    },
  );

  it.each(['一=二', '2024-03-08', '../2024-06~', '3月8日', '"', 'a,b', ' 空 ', ''])(
    'gives back %j',
    (cell) => {
      const [[written]] = parse(writeCsv([[cell, 'x']]), { bom: true }) as [[string]];
      expect(written).toBe(cell);
    },
  );
});
