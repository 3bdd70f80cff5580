/** Remembers the address that the detector has looked at, so that it looks again only where a page has another one. */

/** The slots in the content scripts' own world, which no page can see. The reader's is that of `replaceReader`. */
const slots = { address: Symbol.for('gongbao.address'), reader: Symbol.for('gongbao.reader') };

interface Noted {
  [slot: symbol]: unknown;
}

/** `further`: an application has changed its address without a load. `none`: known already, or read already. */
export function noteAddress(view: Window): 'first' | 'further' | 'none' {
  const noted = view as Window & Noted;
  const before = noted[slots.address];
  noted[slots.address] = view.location.href;
  if (before === undefined) return 'first';
  const reader = noted[slots.reader];
  const isRead = reader instanceof AbortController && !reader.signal.aborted;
  return isRead || before === view.location.href ? 'none' : 'further';
}
