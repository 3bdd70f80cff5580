/** Takes the quotation marks that belong to a formulation into its span. */
import type { Span } from '../../annotated-article.ts';

export interface QuotedSpan extends Span {
  /** True where the formulation as a whole stands in quotation marks. */
  readonly quoted: boolean;
}

const opening = '“‘';
const closing = '”’';
/** The four marks lie between these code units. */
const firstMark = '‘'.charCodeAt(0);
const lastMark = '”'.charCodeAt(0);

/**
 * “四风” keeps its marks, and “双区”建设 the one before it. Returns undefined where a quotation begins or ends
 * inside the span and its other mark is not next to it: then the words only happen to stand side by side.
 */
export function withQuotationMarks(plain: string, start: number, end: number): QuotedSpan | undefined {
  const { unopened, unclosed } = unpairedMarks(plain, start, end);
  if (unopened > 1 || unclosed > 1) return undefined;
  const opensBefore = start > 0 && opening.includes(plain.charAt(start - 1));
  const closesAfter = end < plain.length && closing.includes(plain.charAt(end));
  // “稳增长”、“促改革”: the first mark stands before the span, the last behind it.
  if (unopened === 1 && unclosed === 1) {
    return opensBefore && closesAfter ? { start: start - 1, end: end + 1, quoted: false } : undefined;
  }
  if (unopened === 1) return opensBefore ? { start: start - 1, end, quoted: false } : undefined;
  if (unclosed === 1) return closesAfter ? { start, end: end + 1, quoted: false } : undefined;
  if (opensBefore && closesAfter) return { start: start - 1, end: end + 1, quoted: true };
  return { start, end, quoted: false };
}

function unpairedMarks(plain: string, start: number, end: number): { unopened: number; unclosed: number } {
  let unopened = 0;
  let unclosed = 0;
  for (let i = start; i < end; i += 1) {
    const unit = plain.charCodeAt(i);
    if (unit < firstMark || unit > lastMark) continue;
    if (opening.includes(plain.charAt(i))) unclosed += 1;
    else if (closing.includes(plain.charAt(i))) {
      if (unclosed > 0) unclosed -= 1;
      else unopened += 1;
    }
  }
  return { unopened, unclosed };
}
