/** One Chromium with the built extension for all tests of a file; every host is played by our own server. */
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll } from 'vitest';
import { builtExtension } from '../../tools/browsers/built-extension.ts';
import { type ExtensionPage, openPopup, openSidePanel } from '../../tools/browsers/extension-pages.ts';
import { launchChromium, type RunningChromium } from '../../tools/browsers/launch-chromium.ts';
import { type PageAnswer, type PageServer, startPageServer } from '../../tools/browsers/page-server.ts';

export interface ChromiumSession {
  readonly running: () => RunningChromium;
  /** Opens an address in a new tab; what its scripts throw is collected in `pageErrors`. */
  readonly open: (address: string) => Promise<Page>;
  readonly popup: (tab: Page) => Promise<ExtensionPage>;
  readonly sidePanel: (tab: Page) => Promise<ExtensionPage>;
  readonly pageErrors: readonly string[];
}

/** `sites` gives each page by its address; `extension` the folder of another build than the shipped one. */
export function useChromium(
  sites: Readonly<Record<string, PageAnswer>>,
  extension = () => builtExtension('chrome'),
): ChromiumSession {
  const pageErrors: string[] = [];
  const held: ExtensionPage[] = [];
  const tabs: Page[] = [];
  let server: PageServer;
  let running: RunningChromium;

  beforeAll(async () => {
    server = await startPageServer(({ host, path }) => sites[`http://${host}${path}`]);
    running = await launchChromium({
      extension: extension(),
      headless: true,
      port: server.port,
      mappedHosts: ['*'],
      language: 'zh-CN',
    });
    // Before any extension can act: what the page is when it has been parsed.
    await running.context.addInitScript(() => {
      document.addEventListener('DOMContentLoaded', () => {
        Reflect.set(window, 'markupAtStart', document.documentElement.outerHTML);
      });
    });
  });
  afterEach(async () => {
    await Promise.all(held.splice(0).map((page) => page.release()));
    await Promise.all(tabs.splice(0).map((tab) => tab.close()));
    pageErrors.length = 0;
  });
  afterAll(async () => {
    await running?.close();
    await server?.close();
  });

  const hold = (page: ExtensionPage) => {
    held.push(page);
    return page;
  };
  return {
    running: () => running,
    pageErrors,
    open: async (address) => {
      const tab = await running.context.newPage();
      tabs.push(tab);
      tab.on('pageerror', (error) => pageErrors.push(error.message));
      await tab.goto(address);
      return tab;
    },
    popup: async (tab) => hold(await openPopup(running, tab)),
    sidePanel: async (tab) => hold(await openSidePanel(running, tab)),
  };
}

export const markupAtStart = (tab: Page) => tab.evaluate(() => String(Reflect.get(window, 'markupAtStart')));
export const markupNow = (tab: Page) => tab.evaluate(() => document.documentElement.outerHTML);
