/** Says what is wrong with a term of the reader's own list, in the interface's language. */
import type { OwnListFaultKind } from '../core/own-list/check-own-terms.ts';
import { type MessageKey, message } from './locale.ts';

const keys: Readonly<Record<OwnListFaultKind, MessageKey>> = {
  'no-term': 'faultNoTerm',
  'too-short': 'faultTooShort',
  'several-lines': 'faultSeveralLines',
  'too-long': 'faultTooLong',
  'note-too-long': 'faultNoteTooLong',
  duplicate: 'faultDuplicate',
  'too-many': 'faultTooMany',
};

export function ownListFaultWords(fault: OwnListFaultKind, term: string): string {
  return message(keys[fault], term);
}
