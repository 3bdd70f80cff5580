/** Tells of each change of one stored value, whichever context has made it. */
import { browser } from './browser.ts';

/** `listener` gets what is stored now, `undefined` where it was removed, until `signal` is aborted. */
export function watchStored(
  area: 'local' | 'session' | 'sync',
  key: string,
  listener: (stored: unknown) => void,
  signal: AbortSignal,
): void {
  const onChanged = (changes: Record<string, { newValue?: unknown }>, changedArea: string) => {
    const change = changes[key];
    if (changedArea === area && change) listener(change.newValue);
  };
  browser.storage.onChanged.addListener(onChanged);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(onChanged));
}
