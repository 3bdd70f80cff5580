/**
 * A quotation as a RIS record, for Zotero, EndNote and NoteExpress: the article is what is cited, the words and their
 * speaker are its note.
 */
import { isNewspaper } from './is-newspaper.ts';
import type { QuotationFormat } from './quotation-format.ts';
import { datePartsOf, speakerWords } from './quotation-words.ts';

export const risQuotation: QuotationFormat = {
  id: 'ris',
  write: (quotation) => {
    const { words, title, outlet, documentNumber, published, address, accessed } = quotation;
    const isNews = isNewspaper(outlet);
    const speaker = speakerWords(quotation);
    const fields: readonly (readonly [string, string | undefined])[] = [
      ['TY', isNews ? 'NEWS' : 'ELEC'],
      ['TI', title],
      [isNews ? 'T2' : 'AU', outlet],
      ['M1', documentNumber],
      ['PY', datePartsOf(published)[0]],
      ['DA', dateField(published)],
      ['UR', address],
      ['Y2', dateField(accessed)],
      ['LA', 'zh'],
      ['N1', speaker === undefined ? words : `${speaker}：${words}`],
    ];
    const lines = fields.filter(([, value]) => value).map(([tag, value = '']) => line(tag, value));
    return [...lines, 'ER  - ', ''].join('\r\n');
  },
};

function line(tag: string, value: string): string {
  return `${tag}  - ${value.replaceAll(/\s+/g, ' ')}`;
}

/** YYYY/MM/DD/: unknown parts stay empty. */
function dateField(value: string | undefined): string | undefined {
  const [year, month = '', day = ''] = datePartsOf(value);
  return year && `${year}/${month}/${day}/`;
}
