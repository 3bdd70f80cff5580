/** Points at a place of a page in the two ways of the Web Annotation Data Model. */
import type { Span } from '../annotated-article.ts';
import { firstIndex } from '../first-index.ts';
import { wholeCharacters } from '../text/whole-characters.ts';

interface TextQuoteSelector {
  readonly type: 'TextQuoteSelector';
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

interface TextPositionSelector {
  readonly type: 'TextPositionSelector';
  readonly start: number;
  readonly end: number;
}

export type Selectors = readonly [TextQuoteSelector, TextPositionSelector];

/** As much context as the anchoring libraries of the field can search for. */
const contextLength = 32;

/**
 * Quotes `text` as it stands. Positions count code points, as the model has it
 * (https://www.w3.org/TR/annotation-model/#text-position-selector).
 */
export function selectorMaker(text: string): (span: Span) => Selectors {
  const toCodePoints = codePointCounter(text);
  return ({ start, end }) => [
    {
      type: 'TextQuoteSelector',
      exact: text.slice(start, end),
      prefix: wholeCharacters(text.slice(Math.max(0, start - contextLength), start)),
      suffix: wholeCharacters(text.slice(end, end + contextLength)),
    },
    { type: 'TextPositionSelector', start: toCodePoints(start), end: toCodePoints(end) },
  ];
}

function codePointCounter(text: string): (offset: number) => number {
  const pairs = [...text.matchAll(/[\ud800-\udbff][\udc00-\udfff]/g)].map(({ index }) => index);
  return (offset) => offset - firstIndex(pairs.length, (i) => (pairs[i] ?? 0) >= offset);
}
