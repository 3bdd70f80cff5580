/** The reader's own list as the options show it: as it is stored now, and what became of the last change. */
import { useState } from 'preact/hooks';
import type { OwnTerm } from '../../core/reader-lexicon.ts';
import { message } from '../../extension/locale.ts';
import {
  changeOwnTerms,
  isStorageFull,
  loadOwnTerms,
  watchOwnTerms,
} from '../../extension/own-terms-store.ts';
import { reasonOf } from '../../extension/reason-of.ts';
import { useAbortable } from '../../interface/use-abortable.ts';
import type { SavingState } from '../../interface/use-settings.ts';

export interface OwnTermsInUse {
  /** Absent until they are loaded. */
  readonly terms: readonly OwnTerm[] | undefined;
  readonly saving: SavingState;
  /** Resolves to false where the browser could not store the list; then the old one is still there. */
  readonly change: (change: (terms: readonly OwnTerm[]) => readonly OwnTerm[]) => Promise<boolean>;
}

export function useOwnTerms(): OwnTermsInUse {
  const [terms, setTerms] = useState<readonly OwnTerm[]>();
  const [saving, setSaving] = useState<SavingState>({ status: 'idle' });
  const fail = (error: unknown) => {
    const reason = reasonOf(error);
    setSaving({ status: 'failed', reason: isStorageFull(error) ? message('ownTermsStorageFull') : reason });
  };

  useAbortable((signal) => {
    watchOwnTerms(setTerms, signal);
    loadOwnTerms().then(setTerms, fail);
  }, []);

  const change = async (make: (terms: readonly OwnTerm[]) => readonly OwnTerm[]) => {
    setSaving({ status: 'saving' });
    try {
      setTerms(await changeOwnTerms(make));
      setSaving({ status: 'saved' });
      return true;
    } catch (error) {
      fail(error);
      return false;
    }
  };
  return { terms, saving, change };
}
