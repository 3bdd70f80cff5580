/** Says what is wrong with a line of a file or of the editor, in the interface's language. */
import { message } from '../../extension/locale.ts';
import { ownListFaultWords } from '../../extension/own-list-fault-words.ts';
import type { FileFault } from './file-fault.ts';

export function fileFaultWords({ kind, term, firstLine }: FileFault): string {
  if (kind === 'bad-quotes') return message('faultBadQuotes', term);
  if (kind === 'extra-column') return message('faultExtraColumn', term);
  if (kind === 'bad-json') return message('faultBadJson');
  if (kind === 'not-a-term') return message('faultNotATerm', term);
  if (kind === 'duplicate' && firstLine !== undefined) return message('faultSameAsLine', firstLine, term);
  return ownListFaultWords(kind, term);
}
