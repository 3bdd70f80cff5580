/** The host name of a page, by which site settings are kept and a site is named. */

/** `undefined` where the address is none of a web page: a file, the browser's own, or nothing at all. */
export function hostOf(address: string | undefined): string | undefined {
  if (address === undefined || !URL.canParse(address)) return undefined;
  const { protocol, hostname } = new URL(address);
  return /^https?:$/.test(protocol) && hostname !== '' ? hostname : undefined;
}
