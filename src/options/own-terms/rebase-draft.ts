/** Brings an unsaved draft of the list up to date with a change that came from elsewhere: menu, card, import. */
import { ownTermKeys } from '../../core/own-list/check-own-terms.ts';
import { writeOwnListText } from '../../core/own-list/own-list-text.ts';
import type { OwnTerm } from '../../core/reader-lexicon.ts';

/** Lines that the reader has edited stay as they are; what was added elsewhere comes at the end. */
export function rebaseDraft(draft: string, before: readonly OwnTerm[], after: readonly OwnTerm[]): string {
  const [oldLines, newLines] = [linesByKey(before), linesByKey(after)];
  const draftKeys = new Set<string>();
  const lines = draft.split('\n');
  const keys = ownTermKeys(lines.map((line) => ({ term: line.split('\t')[0] ?? '' })));
  const kept = lines.flatMap((line, i) => {
    const key = keys[i] ?? '';
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
  const keys = ownTermKeys(terms);
  return new Map(terms.map((own, i) => [keys[i] ?? '', writeOwnListText([own]).trimEnd()]));
}
