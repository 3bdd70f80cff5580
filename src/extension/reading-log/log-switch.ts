/**
 * Whether the reading log is kept: off until it is switched on, and on this machine only. It is no part of the
 * settings, for those travel with the reader's browser account to machines where nobody asked for a log.
 */
import { browser } from '../browser.ts';
import { watchStored } from '../watch-stored.ts';

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
  watchStored('local', storageKey, (stored) => listener(stored === true), signal);
}
