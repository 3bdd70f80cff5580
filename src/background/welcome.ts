/** Shows the welcome page once, when the extension has just been installed. */
import { browser } from '../extension/browser.ts';
import { ownPages } from '../extension/own-pages.ts';

export function watchInstallation(): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason !== 'install') return;
    browser.tabs
      .create({ url: browser.runtime.getURL(ownPages.welcome) })
      .catch((error: unknown) => console.warn('Gongbao cannot show its welcome page', error));
  });
}
