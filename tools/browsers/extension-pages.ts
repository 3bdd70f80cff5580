/**
 * Opens the extension's real popup and real side panel, as the reader does: by the toolbar button and a click.
 * Neither is among the pages that Playwright's own connection knows; a second one, made once they stand, sees them.
 */
import { setTimeout as wait } from 'node:timers/promises';
import { type Browser, type CDPSession, chromium, type Page } from 'playwright-core';
import type { RunningChromium } from './launch-chromium.ts';
import { buttonOf } from './reader-actions.ts';

/** A page of the extension outside the tabs. */
export interface ExtensionPage {
  readonly page: Page;
  /** Lets go of the page, which stays open. */
  readonly release: () => Promise<void>;
}

const popupPath = '/src/popup/';
const sidePanelPath = '/src/side-panel/';
const longestWaitMs = 10_000;
const pollMs = 50;

/** Presses the toolbar button over `tab`, which also grants `activeTab`, and returns the popup. */
export async function openPopup(running: RunningChromium, tab: Page): Promise<ExtensionPage> {
  await tab.bringToFront();
  await withBrowserSession(running, async (session) => {
    const { targetInfos } = await session.send('Target.getTargets', { filter: [{ type: 'tab' }] });
    const target = targetInfos.find(({ url }) => url === tab.url());
    if (!target) throw new Error(`No tab shows ${tab.url()}.`);
    await session.send('Extensions.triggerAction', { id: running.extensionId, targetId: target.targetId });
  });
  return attach(running, popupPath);
}

/** Opens the popup and presses its button for the panel: the browser opens the panel only upon a gesture. */
export async function openSidePanel(running: RunningChromium, tab: Page): Promise<ExtensionPage> {
  const popup = await openPopup(running, tab);
  // The popup closes upon the press, on a slow machine before the press is said to be done.
  await (await buttonOf(popup.page, 'openPanel')).click().catch((error: unknown) => {
    if (!popup.page.isClosed()) throw error;
  });
  await popup.release();
  return attach(running, sidePanelPath);
}

/** The second connection to a page of the extension that is open or about to be. */
async function attach(running: RunningChromium, path: string): Promise<ExtensionPage> {
  await withBrowserSession(running, (session) => waitForTarget(session, path));
  const browser = await chromium.connectOverCDP(running.debuggingAddress);
  const page = findPage(browser, path);
  if (!page) {
    await browser.close();
    throw new Error(`${path} closed again.`);
  }
  return { page, release: () => browser.close() };
}

async function waitForTarget(session: CDPSession, path: string): Promise<void> {
  for (const end = Date.now() + longestWaitMs; Date.now() < end; await wait(pollMs)) {
    const { targetInfos } = await session.send('Target.getTargets');
    if (targetInfos.some(({ url }) => url.startsWith('chrome-extension:') && url.includes(path))) return;
  }
  throw new Error(`${path} did not open within ${longestWaitMs} ms.`);
}

function findPage(browser: Browser, path: string): Page | undefined {
  const pages = browser.contexts().flatMap((context) => context.pages());
  return pages.find((page) => page.url().startsWith('chrome-extension:') && page.url().includes(path));
}

async function withBrowserSession<T>(
  { context }: RunningChromium,
  use: (session: CDPSession) => Promise<T>,
): Promise<T> {
  const browser = context.browser();
  if (!browser) throw new Error('Chromium has closed.');
  const session = await browser.newBrowserCDPSession();
  try {
    return await use(session);
  } finally {
    await session.detach();
  }
}
