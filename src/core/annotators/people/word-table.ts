/** Looks words of a lexicon up at a place of a text, forwards or backwards, without scanning the text. */

export interface WordTable {
  /** Length of the longest word that starts at `start`; 0 where none does. */
  readonly lengthAt: (text: string, start: number) => number;
  /** Length of the longest word that ends at `end`; 0 where none does. */
  readonly lengthBefore: (text: string, end: number) => number;
  readonly has: (word: string) => boolean;
}

/** `words` is a lexicon as our data files have it: words parted by white space. */
export function wordTable(...words: readonly string[]): WordTable {
  const all = new Set(words.flatMap((lexicon) => lexicon.split(/\s+/)).filter((word) => word !== ''));
  const longestFirst = [...all].sort((a, b) => b.length - a.length);
  const byFirst = groupBy(longestFirst, (word) => word.charCodeAt(0));
  const byLast = groupBy(longestFirst, (word) => word.charCodeAt(word.length - 1));
  return {
    lengthAt: (text, start) => {
      const word = byFirst.get(text.charCodeAt(start))?.find((each) => text.startsWith(each, start));
      return word?.length ?? 0;
    },
    lengthBefore: (text, end) => {
      const word = byLast.get(text.charCodeAt(end - 1))?.find((each) => text.endsWith(each, end));
      return word?.length ?? 0;
    },
    has: (word) => all.has(word),
  };
}

/** The characters of a lexicon of characters; its line breaks are no part of it. */
export function characterSet(...characters: readonly string[]): ReadonlySet<string> {
  return new Set(characters.join('').replace(/\s/g, ''));
}

function groupBy(words: readonly string[], key: (word: string) => number): Map<number, string[]> {
  const groups = new Map<number, string[]>();
  for (const word of words) {
    const group = groups.get(key(word));
    if (group) group.push(word);
    else groups.set(key(word), [word]);
  }
  return groups;
}
