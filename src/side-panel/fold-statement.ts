/** Folds the words of a statement to their first sentence. */

/** Sentences longer than this, in UTF-16 code units, are folded at a comma: the genre's may run over a whole page. */
const longestOpening = 120;

export function foldStatement(words: string): { readonly opening: string; readonly rest: string } {
  const end = openingEnd(words);
  return { opening: words.slice(0, end).trimEnd(), rest: words.slice(end) };
}

function openingEnd(words: string): number {
  const sentence = /[。！？!?\n][”’」』）》]*/.exec(words);
  const sentenceEnd = sentence ? sentence.index + sentence[0].length : words.length;
  if (sentenceEnd <= longestOpening) return sentenceEnd;
  const pause = Math.max(...[...'，；,;'].map((sign) => words.lastIndexOf(sign, longestOpening - 1)));
  return pause > longestOpening / 2 ? pause + 1 : longestOpening;
}
