/** A quotation as a block of Markdown, with its headline as the link. */
import { escapeMarkdown, markdownLink, markdownQuote } from '../exports/escape-markdown.ts';
import type { QuotationFormat } from './quotation-format.ts';
import { dayWords, quotationWords, speakerWords } from './quotation-words.ts';

export const markdownQuotation: QuotationFormat = {
  id: 'markdown',
  write: (quotation) => {
    const { words, title, outlet, documentNumber, published, address, accessed } = quotation;
    const facts = [
      written(speakerWords(quotation)),
      markdownLink(title === '' ? address : `《${title}》`, address),
      written(documentNumber),
      written(outlet),
      dayWords(published),
    ].filter((fact) => fact !== undefined && fact !== '');
    const access = `（${accessed} ${quotationWords(quotation).accessed}）`;
    return `${markdownQuote(words)}\n>\n> —— ${facts.join('，')}${access}\n`;
  },
};

function written(words: string | undefined): string | undefined {
  return words === undefined ? undefined : escapeMarkdown(words);
}
