/** A quotation as a BibTeX entry: the article is what is cited, the words and their speaker are its note. */
import type { Quotation } from './quotation.ts';
import type { QuotationFormat } from './quotation-format.ts';
import { datePartsOf, speakerWords } from './quotation-words.ts';

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

const texSigns: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\{',
  '}': '\\}',
  $: '\\$',
  '&': '\\&',
  '#': '\\#',
  '%': '\\%',
  _: '\\_',
  '^': '\\textasciicircum{}',
  '~': '\\textasciitilde{}',
};

export const bibtexQuotation: QuotationFormat = {
  id: 'bibtex',
  write: (quotation) => {
    const { title, outlet, documentNumber, published, address, accessed } = quotation;
    const [year, month, day] = datePartsOf(published);
    const monthName = month && months[Number(month) - 1];
    const fields: readonly (readonly [string, string | undefined])[] = [
      ['author', outlet && `{{${escapeTex(outlet)}}}`],
      ['title', `{{${escapeTex(title)}}}`],
      ['number', documentNumber && braced(documentNumber)],
      ['year', year && `{${year}}`],
      ['month', monthName],
      ['day', day && `{${Number(day)}}`],
      ['url', `{${address.replaceAll(/[{}\\\s]/g, (sign) => encodeURIComponent(sign))}}`],
      ['urldate', `{${accessed}}`],
      ['language', '{chinese}'],
      ['note', braced(noteOf(quotation))],
    ];
    const lines = fields.filter(([, value]) => value).map(([name, value]) => `  ${name} = ${value}`);
    return `@misc{${keyOf(quotation)},\n${lines.join(',\n')}\n}\n`;
  },
};

function noteOf(quotation: Quotation): string {
  const speaker = speakerWords(quotation);
  return speaker === undefined ? quotation.words : `${speaker}：${quotation.words}`;
}

function braced(words: string): string {
  return `{${escapeTex(words)}}`;
}

function escapeTex(words: string): string {
  return words.replaceAll(/\s+/g, ' ').replaceAll(/[\\{}$&#%_^~]/g, (sign) => texSigns[sign] ?? sign);
}

/** Letters and digits only, as every BibTeX wants it: lanchuan2024a1b2. */
function keyOf({ address, published, words }: Quotation): string {
  const host = /^https?:\/\/(?:www\.)?([^/:.]+)/i.exec(address)?.[1] ?? 'article';
  return `${host.replaceAll(/[^a-z\d]/gi, '').toLowerCase()}${datePartsOf(published).join('')}${checksum(words)}`;
}

/** Tells quotations of one article apart. */
function checksum(words: string): string {
  let value = 0;
  for (let i = 0; i < words.length; i += 1) value = (Math.imul(value, 31) + words.charCodeAt(i)) >>> 0;
  return (value % 46_656).toString(36).padStart(3, 'x');
}
