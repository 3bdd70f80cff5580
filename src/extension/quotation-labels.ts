/** The names of the formats of quotations in the interface's language. */
import type { QuotationFormatId } from '../core/quotations/quotation-format.ts';
import type { MessageKey } from './locale.ts';

/** In the order in which they are offered. */
export const quotationLabels: Readonly<Record<QuotationFormatId, MessageKey>> = {
  plain: 'formatPlain',
  markdown: 'formatMarkdown',
  'gb-t-7714': 'formatNationalStandard',
  bibtex: 'formatBibtex',
  ris: 'formatRis',
};

export const quotationFormatIds = Object.keys(quotationLabels).filter(isQuotationFormat);

export function isQuotationFormat(value: unknown): value is QuotationFormatId {
  return typeof value === 'string' && Object.hasOwn(quotationLabels, value);
}
