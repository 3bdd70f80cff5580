/** Puts single terms on the reader's own list and takes them off. */
import {
  faultOf,
  type OwnListFaultKind,
  ownListLimits,
  ownTermKey,
  ownTermKeys,
  tidyOwnTerm,
} from '../core/own-list/check-own-terms.ts';
import { changeOwnTerms } from '../extension/own-terms-store.ts';

/** `duplicate` where the list has the term already, in whatever script. */
export type Addition =
  | { readonly status: 'added'; readonly term: string }
  | { readonly status: 'refused'; readonly term: string; readonly fault: OwnListFaultKind };

/** Rejects where the browser cannot store the list. */
export async function addOwnTerm(words: string): Promise<Addition> {
  const own = tidyOwnTerm({ term: words });
  const { term } = own;
  let fault: OwnListFaultKind | undefined = faultOf(own);
  if (fault) return { status: 'refused', term, fault };
  const key = ownTermKey(term);
  await changeOwnTerms((terms) => {
    if (ownTermKeys(terms).includes(key)) fault = 'duplicate';
    else if (terms.length >= ownListLimits.terms) fault = 'too-many';
    return fault ? terms : [...terms, own];
  });
  return fault ? { status: 'refused', term, fault } : { status: 'added', term };
}

/** `term` may be in either script; a term that is not on the list is left so. */
export async function removeOwnTerm(term: string): Promise<void> {
  const key = ownTermKey(term);
  await changeOwnTerms((terms) => {
    const keys = ownTermKeys(terms);
    return terms.filter((_, i) => keys[i] !== key);
  });
}
