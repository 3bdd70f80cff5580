/** The formats in which a quotation can be copied. */
import type { Quotation } from './quotation.ts';

export type QuotationFormatId = 'plain' | 'markdown' | 'bibtex' | 'ris' | 'gb-t-7714';

export interface QuotationFormat {
  readonly id: QuotationFormatId;
  readonly write: (quotation: Quotation) => string;
}
