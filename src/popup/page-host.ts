/** The host name under which the reader's site settings for a page are kept. */
import { hostOf } from '../extension/host-of.ts';

/** `undefined` where neither address is known or is one of a web page. */
export function pageHost(
  tabAddress: string | undefined,
  articleAddress: string | undefined,
): string | undefined {
  return hostOf(tabAddress) ?? hostOf(articleAddress);
}
