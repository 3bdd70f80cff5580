/** What can be wrong with a line of a file that holds a list of terms. */
import type { OwnListEntry, OwnListFault, OwnListFaultKind } from '../../core/own-list/check-own-terms.ts';

export type FileFaultKind = OwnListFaultKind | 'bad-quotes' | 'extra-column' | 'bad-json' | 'not-a-term';

export interface FileFault extends Omit<OwnListFault, 'kind'> {
  readonly kind: FileFaultKind;
}

/** A file's terms as they are written there, unchecked, and the lines that hold none. */
export interface FileEntries {
  readonly entries: readonly OwnListEntry[];
  readonly faults: readonly FileFault[];
}
