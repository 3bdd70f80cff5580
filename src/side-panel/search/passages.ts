/** The places where sought words stand, each with a few words on both sides. */
import type { Span } from '../../core/annotated-article.ts';

/** UTF-16 code units on each side, within the paragraph. */
const reach = { before: 14, after: 26 } as const;

/** Begins and ends with dots where it is cut within a paragraph. */
export function passageAround(text: string, { start, end }: Span): string {
  const lead = text.slice(Math.max(0, start - reach.before), start);
  const trail = text.slice(end, end + reach.after);
  const before = lead.slice(lead.lastIndexOf('\n') + 1);
  const after = trail.split('\n', 1)[0] ?? '';
  const isCutBefore = before.length === reach.before && text[start - reach.before - 1] !== '\n';
  const isCutAfter = after.length === reach.after && /[^\n]/.test(text[end + reach.after] ?? '');
  return `${isCutBefore ? '…' : ''}${before}${text.slice(start, end)}${after}${isCutAfter ? '…' : ''}`;
}
