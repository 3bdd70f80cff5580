/** Goes to the next (1) or previous (-1) mark of the page, of one kind or of any. */
import type { MarkKind } from '../../extension/mark-kinds.ts';
import { callReader } from '../../extension/messages.ts';

export function stepToMark(tabId: number, direction: 1 | -1, kind?: MarkKind): void {
  callReader(tabId, 'stepToMark', { direction, ...(kind && { kind }) }).catch((error: unknown) =>
    console.warn('Gongbao cannot reach the page', error),
  );
}
