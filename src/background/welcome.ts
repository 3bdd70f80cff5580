/** Shows the welcome page once, when the extension has just been installed. */
import { browser } from '../extension/browser.ts';

const welcomePage = '/src/welcome/index.html';

export function watchInstallation(): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason !== 'install') return;
    browser.tabs
      .create({ url: browser.runtime.getURL(welcomePage) })
      .catch((error: unknown) => console.warn('Gongbao cannot show its welcome page', error));
  });
}
