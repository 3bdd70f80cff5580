/** The formats of quotations, in the order in which they are offered: for readers first, then for bibliographies. */
import { bibtexQuotation } from './bibtex-quotation.ts';
import { markdownQuotation } from './markdown-quotation.ts';
import { nationalStandardQuotation } from './national-standard-quotation.ts';
import { plainQuotation } from './plain-quotation.ts';
import type { QuotationFormat, QuotationFormatId } from './quotation-format.ts';
import { risQuotation } from './ris-quotation.ts';

export const quotationFormats: readonly QuotationFormat[] = [
  plainQuotation,
  markdownQuotation,
  nationalStandardQuotation,
  bibtexQuotation,
  risQuotation,
];

export function quotationFormat(id: QuotationFormatId): QuotationFormat {
  return quotationFormats.find((format) => format.id === id) ?? plainQuotation;
}
