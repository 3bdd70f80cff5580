/** Which sites Gongbao reads by itself: those of the manifest, and those to which the reader has given it access. */
import { browser } from './browser.ts';

const { content_scripts: scripts = [] } = browser.runtime.getManifest();
const listedPatterns = scripts.flatMap(({ matches = [] }) => matches);

/** `*://*.gov.cn/*` stands for gov.cn and all hosts below it. */
const listedDomains = listedPatterns.map((pattern) => pattern.slice(6, -2));

/** The detector's files, in the order in which they run. Firefox gives whole addresses, and wants paths back. */
export const detectorFiles: readonly string[] = scripts
  .flatMap(({ js = [] }) => js)
  .map((file) => file.replace(browser.runtime.getURL(''), ''));

export function isListedHost(host: string): boolean {
  return listedDomains.some((domain) => host === domain || host.endsWith(`.${domain}`));
}

/** Match patterns (`*://www.example.com/*`) that the reader has granted beside the listed ones. */
export async function grantedOrigins(): Promise<string[]> {
  const { origins = [] } = await browser.permissions.getAll();
  return origins.filter((origin) => !listedPatterns.includes(origin));
}

export function hasAccess(host: string): Promise<boolean> {
  return browser.permissions.contains(accessTo(host));
}

/**
 * Has the browser ask the reader; resolves to their answer. Must be called while a press is handled, before anything
 * is waited for.
 */
export function requestAccess(host: string): Promise<boolean> {
  return browser.permissions.request(accessTo(host));
}

/** Access that was given together with other sites stays, in the browser's own settings. */
export async function giveUpAccess(host: string): Promise<void> {
  await browser.permissions.remove(accessTo(host));
}

function accessTo(host: string): { origins: string[] } {
  return { origins: [`*://${host}/*`] };
}
