/** Mends a string that was cut at a code unit. */

/** Without the half of a surrogate pair at either end, which would match nothing and cannot be encoded. */
export function wholeCharacters(words: string): string {
  return words.replace(/^[\udc00-\udfff]/, '').replace(/[\ud800-\udbff]$/, '');
}
