/** Keeps the reader's exceptions to script conversion on this machine: two thousand are too long to synchronise. */
import type { ConversionException } from '../core/conversion/convert-around.ts';
import { browser } from './browser.ts';

const storageKey = 'scriptExceptions';

/** Reads whatever is stored; leaves out what is no exception. */
export function parseScriptExceptions(stored: unknown): ConversionException[] {
  if (!Array.isArray(stored)) return [];
  return stored.filter(isException).map(([from, to]) => [from, to]);
}

export async function loadScriptExceptions(): Promise<ConversionException[]> {
  const stored = await browser.storage.local.get(storageKey);
  return parseScriptExceptions(stored[storageKey]);
}

/** Rejects with the browser's own error where storage is full or closed; what was stored before stays. */
export function saveScriptExceptions(exceptions: readonly ConversionException[]): Promise<void> {
  return browser.storage.local.set({ [storageKey]: exceptions });
}

function isException(value: unknown): value is ConversionException {
  return (
    Array.isArray(value) &&
    value.length === 2 &&
    value.every((side) => typeof side === 'string' && side !== '')
  );
}
