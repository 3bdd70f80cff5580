/** The few words around a quotation, in the script of the words that are quoted. */
import type { EdtfValue } from '../annotated-article.ts';
import type { Quotation } from './quotation.ts';

export interface QuotationWords {
  readonly inferred: string;
  readonly accessed: string;
}

const simplified: QuotationWords = { inferred: '说话人为推断', accessed: '查阅' };
const traditional: QuotationWords = { inferred: '說話人為推斷', accessed: '查閱' };

export function quotationWords({ script }: Quotation): QuotationWords {
  return script === 'Hans' ? simplified : traditional;
}

/** 省委书记、省长林远舟, as the genre puts posts before the name; `undefined` where nobody is named. */
export function speakerWords(quotation: Quotation): string | undefined {
  const { speaker, inferred } = quotation;
  if (!speaker) return undefined;
  const name = `${speaker.titles.join('、')}${speaker.name}`;
  return inferred ? `${name}（${quotationWords(quotation).inferred}）` : name;
}

/** Year, month and day as far as they are known, in digits: 2024, 06, 18. */
export function datePartsOf(value: EdtfValue | undefined): readonly string[] {
  const found = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?/.exec(value ?? '');
  return found ? found.slice(1).filter((part) => part !== undefined) : [];
}

/** The same as one day, month or year: 2024-06-18. */
export function dayWords(value: EdtfValue | undefined): string | undefined {
  const parts = datePartsOf(value);
  return parts.length === 0 ? undefined : parts.join('-');
}
