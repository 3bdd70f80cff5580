/** Keeps the reader's own list of terms on this machine: it is too long for the storage that is synchronised. */
import { isRecord } from '../core/is-record.ts';
import type { OwnTerm } from '../core/reader-lexicon.ts';
import { browser } from './browser.ts';
import { parseJson } from './parse-json.ts';
import { watchStored } from './watch-stored.ts';

const storageKey = 'ownTerms';

/**
 * Reads whatever is stored; never throws on content, and leaves out only what is no term at all. The list is
 * stored as one string of JSON: browsers take ten times as long over ten thousand objects.
 */
export function parseOwnTerms(stored: unknown): OwnTerm[] {
  const list = typeof stored === 'string' ? parseJson(stored) : undefined;
  if (!Array.isArray(list)) return [];
  return list.filter(isOwnTerm).map(({ term, note }) => (note === undefined ? { term } : { term, note }));
}

export async function loadOwnTerms(): Promise<OwnTerm[]> {
  const stored = await browser.storage.local.get(storageKey);
  return parseOwnTerms(stored[storageKey]);
}

/**
 * Changes the list as it is then, one change at a time over all pages of the extension, and returns the new one.
 * Rejects with the browser's own error where storage is full or closed; what was stored before stays.
 */
export function changeOwnTerms(
  change: (terms: readonly OwnTerm[]) => readonly OwnTerm[],
): Promise<readonly OwnTerm[]> {
  return navigator.locks.request(storageKey, async () => {
    const before = await loadOwnTerms();
    const after = change(before);
    if (after !== before) await browser.storage.local.set({ [storageKey]: JSON.stringify(after) });
    return after;
  });
}

export function watchOwnTerms(listener: (terms: readonly OwnTerm[]) => void, signal: AbortSignal): void {
  watchStored('local', storageKey, (stored) => listener(parseOwnTerms(stored)), signal);
}

/** True where the browser refused because its storage is full. */
export function isStorageFull(error: unknown): boolean {
  return error instanceof Error && /quota|no space|disk/i.test(`${error.name} ${error.message}`);
}

function isOwnTerm(value: unknown): value is OwnTerm {
  if (!isRecord(value)) return false;
  const { term, note } = value;
  return typeof term === 'string' && term !== '' && (note === undefined || typeof note === 'string');
}
