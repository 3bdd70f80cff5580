/** Brings an unsaved draft of the list up to date with a change that came from elsewhere: menu, card, import. */
import { ownTermKey } from '../../core/own-list/check-own-terms.ts';
import { writeOwnListText } from '../../core/own-list/own-list-text.ts';
import type { OwnTerm } from '../../core/reader-lexicon.ts';

/** Lines that the reader has edited stay as they are; what was added elsewhere comes at the end. */
export function rebaseDraft(draft: string, before: readonly OwnTerm[], after: readonly OwnTerm[]): string {
  const [oldLines, newLines] = [linesByKey(before), linesByKey(after)];
  const draftKeys = new Set<string>();
  const kept = draft.split('\n').flatMap((line) => {
    const key = ownTermKey(line.split('\t')[0] ?? '');
    draftKeys.add(key);
    if (line !== oldLines.get(key)) return [line];
    return newLines.get(key) ?? [];
  });
  const added = [...newLines].filter(([key]) => !oldLines.has(key) && !draftKeys.has(key));
  if (added.length === 0) return kept.join('\n');
  return [...kept.join('\n').replace(/\n$/, '').split('\n'), ...added.map(([, line]) => line), '']
    .join('\n')
    .replace(/^\n/, '');
}

function linesByKey(terms: readonly OwnTerm[]): Map<string, string> {
  return new Map(terms.map((own) => [ownTermKey(own.term), writeOwnListText([own]).trimEnd()]));
}
