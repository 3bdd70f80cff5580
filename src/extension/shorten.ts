/** Cuts words that are only to be recognised. */

/** On one line; with dots where more than `longest` characters (Unicode code points) were there. */
export function shorten(words: string, longest: number): string {
  const characters = [...words.trim().replaceAll(/\s+/g, ' ')];
  return characters.length > longest ? `${characters.slice(0, longest).join('')}…` : characters.join('');
}
