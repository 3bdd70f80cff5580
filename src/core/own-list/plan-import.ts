/** What an import would do to the reader's own list, before it is done. */
import type { OwnTerm } from '../reader-lexicon.ts';
import { ownListLimits, ownTermKeys } from './check-own-terms.ts';

/** `merge` keeps what is there and adds; `replace` keeps nothing that does not come in. */
export type ImportMode = 'merge' | 'replace';

export interface ChangedTerm {
  readonly before: OwnTerm;
  readonly after: OwnTerm;
}

export interface ImportPlan {
  /** The list afterwards. */
  readonly terms: readonly OwnTerm[];
  readonly added: readonly OwnTerm[];
  readonly changed: readonly ChangedTerm[];
  readonly removed: readonly OwnTerm[];
  readonly isTooLong: boolean;
}

/** Both lists are free of faults. A merged term without a note keeps the note that it had. */
export function planImport(
  current: readonly OwnTerm[],
  incoming: readonly OwnTerm[],
  mode: ImportMode,
): ImportPlan {
  const before = byKey(current);
  const after = new Map(mode === 'merge' ? before : []);
  const added: OwnTerm[] = [];
  const changed: ChangedTerm[] = [];
  for (const [key, own] of byKey(incoming)) {
    const known = before.get(key);
    const kept = known && mode === 'merge' ? mergeTerm(known, own) : own;
    after.set(key, kept);
    if (!known) added.push(own);
    else if (known.term !== kept.term || known.note !== kept.note)
      changed.push({ before: known, after: kept });
  }
  const removed = [...before].filter(([key]) => !after.has(key)).map(([, own]) => own);
  const terms = [...after.values()];
  return { terms, added, changed, removed, isTooLong: terms.length > ownListLimits.terms };
}

function byKey(terms: readonly OwnTerm[]): Map<string, OwnTerm> {
  const keys = ownTermKeys(terms);
  return new Map(terms.map((own, i) => [keys[i] ?? '', own]));
}

function mergeTerm(known: OwnTerm, incoming: OwnTerm): OwnTerm {
  return incoming.note === undefined ? known : { term: known.term, note: incoming.note };
}
