/** The reader's own exceptions as text: what stands in the page, a tab, what is shown for it; one a line. */
import type { ConversionException } from './convert-around.ts';

export type ExceptionFaultKind =
  | 'no-tab'
  | 'no-words'
  | 'nothing-shown'
  | 'too-long'
  | 'duplicate'
  | 'too-many';

export interface ExceptionFault {
  /** Counted from 1. */
  readonly line: number;
  readonly kind: ExceptionFaultKind;
}

export interface ReadExceptions {
  /** Those without fault, in order. */
  readonly exceptions: readonly ConversionException[];
  readonly faults: readonly ExceptionFault[];
}

/** UTF-16 code units of either side: longer ones are sentences, not words. */
const longestWords = 100;
export const mostExceptions = 2_000;

/** Empty lines are left out; blanks round both sides do not count. */
export function readExceptions(text: string): ReadExceptions {
  const exceptions: ConversionException[] = [];
  const faults: ExceptionFault[] = [];
  const seen = new Set<string>();
  for (const [index, line] of text.split(/\r\n|\r|\n/).entries()) {
    if (line.trim() === '') continue;
    const [from = '', to, ...more] = line.split('\t').map((side) => side.trim());
    const kind = faultOf(from, to, more) ?? (seen.has(from) ? 'duplicate' : undefined);
    if (kind) faults.push({ line: index + 1, kind });
    else if (exceptions.length >= mostExceptions) faults.push({ line: index + 1, kind: 'too-many' });
    else exceptions.push([from, to ?? '']);
    seen.add(from);
  }
  return { exceptions, faults };
}

export function writeExceptions(exceptions: readonly ConversionException[]): string {
  return exceptions.map((pair) => pair.join('\t')).join('\n');
}

function faultOf(
  from: string,
  to: string | undefined,
  more: readonly string[],
): ExceptionFaultKind | undefined {
  if (to === undefined || more.length > 0) return 'no-tab';
  if (from === '') return 'no-words';
  if (to === '') return 'nothing-shown';
  return Math.max(from.length, to.length) > longestWords ? 'too-long' : undefined;
}
