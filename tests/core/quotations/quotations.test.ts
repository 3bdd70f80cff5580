import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { Cite } from '@citation-js/core';
import { describe, expect, it } from 'vitest';
import { quotationFormat, quotationFormats } from '../../../src/core/quotations/index.ts';
import { isNewspaper } from '../../../src/core/quotations/is-newspaper.ts';
import {
  convertQuotation,
  quotationStrings,
  quoteSelection,
  quoteStatement,
} from '../../../src/core/quotations/quotation.ts';
import type { QuotationFormatId } from '../../../src/core/quotations/quotation-format.ts';
import { annotated, spanOf, withArticle } from '../exports/annotated.ts';

const accessed = '2026-11-23';
const address = 'https://www.yunling.gov.cn/a/202403/t1.html#:~:text=';
const passage = (words: string) => `${address}${encodeURIComponent(words)}`;

function statement(index: number, article = annotated) {
  const attribution = article.attributions[index];
  if (!attribution) throw new Error('no such statement');
  return quoteStatement(article, attribution, accessed);
}

const write = (id: QuotationFormatId, quotation = statement(2)) => quotationFormat(id).write(quotation);

describe('a quotation', () => {
  it('holds the words and who said them', () => {
    expect(statement(2)).toMatchObject({
      words: '种子已备足九成。',
      speaker: { name: '郭兰兮', titles: ['农业农村厅厅长'] },
      inferred: false,
      outlet: '云岭日报',
      address: passage('种子已备足九成。'),
    });
  });

  it('of a selection inside a statement has the speaker of the statement', () => {
    const quotation = quoteSelection(annotated, spanOf('已备足九成'), accessed);
    expect(quotation).toMatchObject({ words: '已备足九成', speaker: { name: '郭兰兮' } });
  });

  it('of a selection outside of statements has none', () => {
    expect(quoteSelection(annotated, spanOf('云岭省召开春耕工作会议'), accessed).speaker).toBeUndefined();
    expect(quoteSelection(annotated, spanOf('说，种子已'), accessed).speaker).toBeUndefined();
  });

  it('is converted as a whole, but for its address', () => {
    const converted = convertQuotation(statement(2), 'Hant', (words) => `〔${words}〕`);
    for (const words of quotationStrings(statement(2)))
      expect(JSON.stringify(converted)).toContain(`〔${words}〕`);
    expect(converted.address).toBe(statement(2).address);
    expect(write('plain', converted)).toContain('查閱');
  });

  it.each(quotationFormats.map(({ id }) => id))(
    'as %s holds words, speaker, outlet, headline and address',
    (id) => {
      const written = write(id);
      for (const words of [
        '种子已备足九成。',
        '农业农村厅厅长郭兰兮',
        '云岭日报',
        '全省春耕工作会议召开',
        address,
      ])
        expect(written).toContain(words);
    },
  );

  it.each(quotationFormats.map(({ id }) => id))('as %s says where the speaker is inferred', (id) => {
    expect(write(id, statement(1))).toContain('省长林远舟（说话人为推断）');
  });
});

it('as plain text', () => {
  expect(write('plain')).toBe(
    `种子已备足九成。\n——农业农村厅厅长郭兰兮，《全省春耕工作会议召开》，云岭日报，2024-03-09（2026-11-23 查阅）\n${passage('种子已备足九成。')}`,
  );
});

it('as Markdown', () => {
  expect(write('markdown', statement(0))).toMatch(
    /^> 要守住耕地红线，\\\*不能\\\*有闪失。\n>\n> —— 省长林远舟，\[《/,
  );
});

describe('by GB/T 7714', () => {
  it('is a newspaper article online', () => {
    expect(write('gb-t-7714').split('\n').at(-1)).toBe(
      `全省春耕工作会议召开[N/OL]. 云岭日报, 2024-03-09[2026-11-23]. ${passage('种子已备足九成。')}.`,
    );
  });

  it('is a web page where the outlet is no newspaper', () => {
    const article = withArticle({ source: '云岭省人民政府办公厅' });
    expect(write('gb-t-7714', statement(2, article)).split('\n').at(-1)).toBe(
      `云岭省人民政府办公厅. 全省春耕工作会议召开[EB/OL]. (2024-03-09)[2026-11-23]. ${passage('种子已备足九成。')}.`,
    );
  });

  it.each(['云岭日报', '河东晚报', '工人报', '海嵐時報', '望海日报客户端'])('%s is a newspaper', (outlet) => {
    expect(isNewspaper(outlet)).toBe(true);
  });

  it.each(['云岭省政府网', '海嵐市政府新聞局', '国务院公报', '新华社', undefined])('%s is none', (outlet) => {
    expect(isNewspaper(outlet)).toBe(false);
  });
});

describe('read by a bibliography', () => {
  const read = (id: QuotationFormatId, quotation = statement(2)) =>
    new Cite(write(id, quotation)).data[0] as Record<string, unknown>;

  it('BibTeX holds headline, date, address and note', () => {
    expect(read('bibtex')).toMatchObject({
      title: '全省春耕工作会议召开',
      URL: passage('种子已备足九成。'),
      note: '农业农村厅厅长郭兰兮：种子已备足九成。',
      issued: { 'date-parts': [[2024, 3, 9]] },
      accessed: { 'date-parts': [[2026, 11, 23]] },
    });
  });

  it('RIS holds headline, newspaper, date, address and note', () => {
    expect(read('ris')).toMatchObject({
      type: 'article-newspaper',
      title: '全省春耕工作会议召开',
      'container-title': '云岭日报',
      URL: passage('种子已备足九成。'),
      note: '农业农村厅厅长郭兰兮：种子已备足九成。',
      issued: { 'date-parts': [[2024]] },
    });
    // The whole day has a field of its own, which Zotero and EndNote read and this parser does not.
    expect(write('ris')).toContain('\r\nDA  - 2024/03/09/\r\n');
  });

  it.each(['{花括号}', '100%', 'A&B_C#D$', '反\\斜', '^~', '换\n行'])('BibTeX gives back %j', (title) => {
    expect(read('bibtex', statement(2, withArticle({ title }))).title).toBe(title.replace('\n', ' '));
  });

  it('RIS keeps every field on its line', () => {
    const record = write('ris', statement(2, withArticle({ title: '一\r\nTY  - BOOK' })));
    expect(record.match(/^TY {2}- /gm)).toHaveLength(1);
    expect(record.endsWith('ER  - \r\n')).toBe(true);
  });
});
