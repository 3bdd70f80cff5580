/** A rule that finds formulations which no list has, by their form alone. */
import type { Span } from '../../../annotated-article.ts';

export interface DiscoveryRule {
  /** Short kebab-case name; it becomes the annotation's `rule`. */
  readonly name: string;
  /** Spans in folded text, in reading order. Linear in the length of `plain`. */
  readonly find: (plain: string) => Span[];
}

/** The spans of every match of a global pattern. */
export function spansOf(plain: string, pattern: RegExp): Span[] {
  return [...plain.matchAll(pattern)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** How far a shape may begin before its anchor, and how far a pattern looks to both sides of it. */
const reach = 24;
const context = 8;

/**
 * The spans of a global pattern whose matches hold an anchor: a slow pattern is only tried around the anchors, of
 * which a long text has few. What begins more than 24 characters before its anchor is not found.
 */
export function spansAround(plain: string, anchors: RegExp, pattern: RegExp): Span[] {
  const spans: Span[] = [];
  let done = 0;
  for (const { index, 0: anchor } of plain.matchAll(anchors)) {
    const from = Math.max(done, index - reach);
    const windowStart = Math.max(0, from - context);
    const window = plain.slice(windowStart, index + anchor.length + context);
    const match = [...window.matchAll(pattern)].find(
      (one) => one.index >= from - windowStart && windowStart + one.index + one[0].length > index,
    );
    if (!match || windowStart + match.index > index) continue;
    done = windowStart + match.index + match[0].length;
    spans.push({ start: windowStart + match.index, end: done });
  }
  return spans;
}
