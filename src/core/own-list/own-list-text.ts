/** The reader's own list as text: one term a line, then a tab and a note where there is one. */
import type { OwnTerm } from '../reader-lexicon.ts';
import { type CheckedOwnTerms, checkOwnTerms, type OwnListEntry } from './check-own-terms.ts';

/** Blank lines are none of the list's; every other line is a term or a fault. */
export function readOwnListText(text: string): CheckedOwnTerms {
  return checkOwnTerms(entriesOf(text));
}

/** Ends with a line feed unless the list is empty. */
export function writeOwnListText(terms: readonly OwnTerm[]): string {
  return terms.map(({ term, note }) => `${note === undefined ? term : `${term}\t${note}`}\n`).join('');
}

function entriesOf(text: string): OwnListEntry[] {
  return text.split(/\r\n|[\r\n]/).flatMap((words, i) => {
    if (words.trim() === '') return [];
    const tab = words.indexOf('\t');
    const line = i + 1;
    return tab < 0
      ? [{ line, term: words }]
      : [{ line, term: words.slice(0, tab), note: words.slice(tab + 1) }];
  });
}
