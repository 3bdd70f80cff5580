/** Tells the reader of a page what came of a menu item. */
import { browser } from '../extension/browser.ts';
import { showNotice } from '../page/notice/show-notice.ts';

/** In the page; where no extension may enter it, the toolbar button has to do. */
export async function sayInPage(tabId: number, sentence: string): Promise<void> {
  try {
    await browser.scripting.executeScript({ target: { tabId }, func: showNotice, args: [sentence] });
  } catch {
    await browser.action.setTitle({ tabId, title: sentence });
    await browser.action.setBadgeText({ tabId, text: '!' });
  }
}
