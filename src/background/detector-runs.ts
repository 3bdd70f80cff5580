/**
 * Has the detector run where the manifest does not have it run: on the sites to which the reader has given access, and
 * where an application goes from one page to the next without a load.
 */
import { browser } from '../extension/browser.ts';
import { detectorFiles, grantedOrigins } from '../extension/site-access.ts';
import { describeTab } from './tab-reader.ts';

export function watchSites(): void {
  watchAccess();
  watchAddresses();
}

/**
 * The browser keeps the registration from session to session, but not from version to version. Access may also be given
 * and taken in the browser's own settings.
 */
function watchAccess(): void {
  browser.runtime.onInstalled.addListener(() => registerDetector());
  browser.permissions.onRemoved.addListener(() => registerDetector());
  browser.permissions.onAdded.addListener(({ origins = [] }) => {
    registerDetector();
    lookAtOpenTabs(origins);
  });
}

let registering = Promise.resolve();

/** One after the other: two at once would register the same script twice. */
function registerDetector(): void {
  registering = registering
    .then(register)
    .catch((error: unknown) => console.warn('Gongbao cannot run by itself on granted sites', error));
}

const id = 'granted-sites';

async function register(): Promise<void> {
  const matches = await grantedOrigins();
  const known = await browser.scripting.getRegisteredContentScripts({ ids: [id] });
  if (known.length > 0) await browser.scripting.unregisterContentScripts({ ids: [id] });
  if (matches.length === 0) return;
  await browser.scripting.registerContentScripts([
    { id, matches, js: [...detectorFiles], runAt: 'document_idle' },
  ]);
}

/** The page for which access was asked is open already. */
async function lookAtOpenTabs(origins: readonly string[]): Promise<void> {
  if (origins.length === 0) return;
  const tabs = await browser.tabs.query({ url: [...origins] }).catch(() => []);
  for (const { id: tabId } of tabs) {
    if (tabId !== undefined && (await describeTab(tabId)).status === 'unread') await runDetector(tabId);
  }
}

/** Addresses are told of tabs that the extension may enter, without a permission of its own. */
function watchAddresses(): void {
  browser.tabs.onUpdated.addListener((tabId, { url }) => {
    if (url !== undefined) lookAgain(tabId);
  });
}

/** After a load the detector runs by itself; the question costs a page a few microseconds. */
async function lookAgain(tabId: number): Promise<void> {
  const asked = browser.scripting.executeScript({ target: { tabId }, func: isElsewhere });
  const [answer] = await asked.catch(() => []);
  if (answer?.result === true) await runDetector(tabId);
}

/** Runs in the page, by itself: the slot is that of `noteAddress`, which is empty where the detector has not run. */
function isElsewhere(): boolean {
  const noted = (window as unknown as Record<symbol, unknown>)[Symbol.for('gongbao.address')];
  return noted !== undefined && noted !== window.location.href;
}

/** A tab may have been closed meanwhile, or have gone where no extension may follow. */
async function runDetector(tabId: number): Promise<void> {
  const injection = { target: { tabId }, files: [...detectorFiles] };
  await browser.scripting.executeScript(injection).catch(() => undefined);
}
