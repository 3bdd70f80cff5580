/** The host name under which the reader's site settings for a page are kept. */

/** `undefined` where neither address is known or is one of a web page. */
export function pageHost(
  tabAddress: string | undefined,
  articleAddress: string | undefined,
): string | undefined {
  return hostOf(tabAddress) ?? hostOf(articleAddress);
}

function hostOf(address: string | undefined): string | undefined {
  if (address === undefined || !URL.canParse(address)) return undefined;
  const { protocol, hostname } = new URL(address);
  return /^https?:$/.test(protocol) && hostname !== '' ? hostname : undefined;
}
