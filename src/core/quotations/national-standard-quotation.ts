/**
 * A quotation with its reference by GB/T 7714—2015, in the form for articles on the Internet: [N/OL] for newspapers,
 * [EB/OL] for all other pages.
 */
import { isNewspaper } from './is-newspaper.ts';
import type { Quotation } from './quotation.ts';
import type { QuotationFormat } from './quotation-format.ts';
import { dayWords, speakerWords } from './quotation-words.ts';

export const nationalStandardQuotation: QuotationFormat = {
  id: 'gb-t-7714',
  write: (quotation) => {
    const speaker = speakerWords(quotation);
    const said = speaker === undefined ? quotation.words : `${quotation.words}\n——${speaker}`;
    return `${said}\n\n${reference(quotation)}`;
  },
};

/** A newspaper's article without a byline begins with its headline; of a site's page the site is the author. */
function reference({ title, outlet, documentNumber, published, address, accessed }: Quotation): string {
  const day = dayWords(published);
  const headline = [title, documentNumber].filter((part) => part !== undefined && part !== '').join('：');
  if (isNewspaper(outlet)) {
    const issue = [outlet, day].filter((part) => part !== undefined).join(', ');
    return `${headline}[N/OL]. ${issue}[${accessed}]. ${address}.`;
  }
  const author = outlet === undefined ? '' : `${outlet}. `;
  return `${author}${headline}[EB/OL]. ${day === undefined ? '' : `(${day})`}[${accessed}]. ${address}.`;
}
