/** The single keys of the side panel, in the order in which help lists them. */
import type { MessageKey } from '../../extension/locale.ts';
import type { MarkKind } from '../../extension/mark-kinds.ts';

export type PanelCommand =
  | { readonly do: 'row'; readonly step: 1 | -1 }
  | { readonly do: 'mark'; readonly step: 1 | -1; readonly kind?: MarkKind }
  | { readonly do: 'search' | 'filters' | 'fold' | 'fold-all' | 'show-all' | 'help' };

interface PanelKey {
  /** `event.key`; digits are told by their place, as Shift turns them into signs that differ by keyboard. */
  readonly key: string;
  readonly shift?: boolean;
  readonly command: PanelCommand;
  readonly label: MessageKey;
}

export const panelKeys: readonly PanelKey[] = [
  { key: 'j', command: { do: 'row', step: 1 }, label: 'keyNextRow' },
  { key: 'k', command: { do: 'row', step: -1 }, label: 'keyPreviousRow' },
  { key: 'n', command: { do: 'mark', step: 1 }, label: 'nextMark' },
  { key: 'p', command: { do: 'mark', step: -1 }, label: 'previousMark' },
  { key: '1', command: { do: 'mark', step: 1, kind: 'person' }, label: 'keyNextPerson' },
  { key: '2', command: { do: 'mark', step: 1, kind: 'date' }, label: 'keyNextDate' },
  { key: '3', command: { do: 'mark', step: 1, kind: 'keyword' }, label: 'keyNextKeyword' },
  { key: '1', shift: true, command: { do: 'mark', step: -1, kind: 'person' }, label: 'keyPreviousPerson' },
  { key: '2', shift: true, command: { do: 'mark', step: -1, kind: 'date' }, label: 'keyPreviousDate' },
  { key: '3', shift: true, command: { do: 'mark', step: -1, kind: 'keyword' }, label: 'keyPreviousKeyword' },
  { key: 'e', command: { do: 'fold' }, label: 'keyFold' },
  { key: 'e', shift: true, command: { do: 'fold-all' }, label: 'keyFoldAll' },
  { key: '/', command: { do: 'search' }, label: 'searchArticle' },
  { key: 'f', command: { do: 'filters' }, label: 'filters' },
  { key: 'Escape', command: { do: 'show-all' }, label: 'showWholeArticle' },
  { key: '?', command: { do: 'help' }, label: 'panelKeys' },
];

type PressedKey = Pick<KeyboardEvent, 'key' | 'code' | 'shiftKey' | 'ctrlKey' | 'altKey' | 'metaKey'>;

/** `undefined` for every other key, and for all that the browser or the system may mean. */
export function panelCommand(pressed: PressedKey): PanelCommand | undefined {
  if (pressed.ctrlKey || pressed.altKey || pressed.metaKey) return undefined;
  const name = nameOf(pressed);
  const isSign = /^[/?]$/.test(name);
  return panelKeys.find(({ key, shift = false }) => key === name && (isSign || shift === pressed.shiftKey))
    ?.command;
}

function nameOf({ key, code }: PressedKey): string {
  const digit = /^(?:Digit|Numpad)(\d)$/.exec(code)?.[1];
  if (digit !== undefined) return digit;
  // An input method for Chinese hides which letter was pressed; the place of the key is known all the same.
  if (key === 'Process' || key === 'Unidentified') return code.replace(/^Key/, '').toLowerCase();
  return key.length === 1 ? key.toLowerCase() : key;
}
