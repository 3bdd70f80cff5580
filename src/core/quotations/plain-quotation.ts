/**
 * A quotation for a letter or a manuscript: the words as a block, then the line of who, where and when. No quotation
 * marks are added: what reports in this genre give as somebody's words is often the outlet's rendering of them.
 */
import type { QuotationFormat } from './quotation-format.ts';
import { dayWords, quotationWords, speakerWords } from './quotation-words.ts';

export const plainQuotation: QuotationFormat = {
  id: 'plain',
  write: (quotation) => {
    const { words, title, outlet, documentNumber, published, address, accessed } = quotation;
    const facts = [
      speakerWords(quotation),
      title === '' ? undefined : `《${title}》`,
      documentNumber,
      outlet,
      dayWords(published),
    ].filter((fact) => fact !== undefined && fact !== '');
    const access = `（${accessed} ${quotationWords(quotation).accessed}）`;
    return `${words}\n——${facts.join('，')}${access}\n${address}`;
  },
};
