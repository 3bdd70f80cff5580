/**
 * Whether the reading log is kept: off until it is switched on, and on this machine only. It is no part of the
 * settings, for those travel with the reader's browser account to machines where nobody asked for a log.
 */
import { browser } from '../browser.ts';

const storageKey = 'readingLogOn';

export async function isLogOn(): Promise<boolean> {
  const stored = await browser.storage.local.get(storageKey);
  return stored[storageKey] === true;
}

/** Rejects with the browser's own error where storage is full or closed. */
export async function switchLog(on: boolean): Promise<void> {
  await browser.storage.local.set({ [storageKey]: on });
}

export function watchLogSwitch(listener: (on: boolean) => void, signal: AbortSignal): void {
  const onChanged = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    const change = changes[storageKey];
    if (area === 'local' && change) listener(change.newValue === true);
  };
  browser.storage.onChanged.addListener(onChanged);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(onChanged));
}
