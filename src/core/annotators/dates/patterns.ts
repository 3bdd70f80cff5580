/** The pieces from which the rules' patterns are put together. All of them match folded text. */

/**
 * A year of four digits, in Arabic or Chinese numerals. One group. U+FFFD stands where a page in an old
 * encoding has lost its 〇.
 */
export const fullYear =
  '([12]\\d{3}|[一二][〇零○◯0O一二三四五六七八九]{3}|[一二]\uFFFD{1,2}[一二三四五六七八九]{2})';
/** One group. */
export const monthNumber = '(1[0-2]|0?[1-9]|十[一二]?|[一二三四五六七八九])';
/** One group. */
export const dayNumber =
  '(3[01]|[12]\\d|0?[1-9]|三十一?|二?十[一二三四五六七八九]?|廿[一二三四五六七八九]?|[一二三四五六七八九])';
/** What stands between the two ends of a range. */
export const rangeSign = '(?:至|到|—{1,2}|―|－|–|-|~|～|─)';
export const digitStarts = '0123456789';
export const numeralStarts = '一二三四五六七八九十廿';

/** A sticky pattern. An underscore in `source` stands for one blank that may be left out. */
export function sticky(source: string): RegExp {
  return new RegExp(source.replaceAll('_', '[ \\u3000]?'), 'y');
}

export function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text) ?? undefined;
}

/** Alternatives for a pattern, longest first; quotation marks match in any form. */
export function oneOf(words: readonly string[]): string {
  const longestFirst = [...words].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  return longestFirst.map((word) => word.replace('“', '["“‘]').replace('”', '["”’]')).join('|');
}

/** The characters with which a word of `words` can begin, for the scan's dispatch. */
export function startsOf(words: readonly string[]): string {
  return words.map((word) => (word.startsWith('“') ? '"“‘' : word.charAt(0))).join('');
}
