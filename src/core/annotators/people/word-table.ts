/** Looks words of a lexicon up at a place of a text, forwards or backwards, without scanning the text. */

import { type UnitSet, unitSet, unitsOf } from '../../text/unit-set.ts';

export interface WordTable {
  /** Length of the longest word that starts at `start`; 0 where none does. */
  readonly lengthAt: (text: string, start: number) => number;
  /** Length of the longest word that ends at `end`; 0 where none does. */
  readonly lengthBefore: (text: string, end: number) => number;
  readonly has: (word: string) => boolean;
}

const tables = new Map<string, WordTable>();

/**
 * `lexicons` are as our data files have them: words parted by white space. The same lexicon is read once, and sorted
 * into its groups only when it is first asked in that direction: a page waits while this is done.
 */
export function wordTable(...lexicons: readonly string[]): WordTable {
  const source = lexicons.join(' ');
  const table = tables.get(source) ?? makeTable(source);
  tables.set(source, table);
  return table;
}

interface Groups {
  /** The units that any word begins with, or ends with: nearly everywhere in a text none does. */
  readonly units: UnitSet;
  readonly words: ReadonlyMap<number, readonly string[]>;
}

function makeTable(source: string): WordTable {
  let firsts: Groups | undefined;
  let lasts: Groups | undefined;
  const byFirst = () => groupBy(source, (word) => word.charCodeAt(0));
  const byLast = () => groupBy(source, (word) => word.charCodeAt(word.length - 1));
  return {
    lengthAt: (text, start) => {
      firsts ??= byFirst();
      const unit = text.charCodeAt(start);
      if (!firsts.units(unit)) return 0;
      let longest = 0;
      for (const word of firsts.words.get(unit) ?? []) {
        if (word.length > longest && text.startsWith(word, start)) longest = word.length;
      }
      return longest;
    },
    lengthBefore: (text, end) => {
      lasts ??= byLast();
      const unit = text.charCodeAt(end - 1);
      if (!lasts.units(unit)) return 0;
      let longest = 0;
      for (const word of lasts.words.get(unit) ?? []) {
        if (word.length > longest && text.endsWith(word, end)) longest = word.length;
      }
      return longest;
    },
    has: (word) => {
      firsts ??= byFirst();
      return firsts.words.get(word.charCodeAt(0))?.includes(word) === true;
    },
  };
}

function groupBy(source: string, key: (word: string) => number): Groups {
  const groups = new Map<number, string[]>();
  for (const word of source.split(/\s+/)) {
    if (word === '') continue;
    const group = groups.get(key(word));
    if (group) group.push(word);
    else groups.set(key(word), [word]);
  }
  return { units: unitSet(groups.keys()), words: groups };
}

export interface CharacterSet {
  /** `character` is one of the Basic Multilingual Plane; of an empty string this is false. */
  readonly has: (character: string) => boolean;
}

/** The characters of a lexicon of characters; its line breaks are no part of it. */
export function characterSet(...characters: readonly string[]): CharacterSet {
  const units = unitsOf(characters.join('').replace(/\s/g, ''));
  return { has: (character) => units(character.charCodeAt(0)) };
}
