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
