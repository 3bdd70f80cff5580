/** Has the detector look again where an application has gone from one page to the next without a load. */
import { browser } from '../extension/browser.ts';
import { hostOf } from '../extension/host-of.ts';

const scripts = browser.runtime.getManifest().content_scripts ?? [];

/** `*://*.gov.cn/*` stands for gov.cn and all hosts below it. */
const domains = scripts.flatMap(({ matches = [] }) => matches.map((pattern) => pattern.slice(6, -2)));

/** Addresses are told of tabs that the extension may enter, without a permission of its own. */
export function watchAddresses(): void {
  browser.tabs.onUpdated.addListener((tabId, { url }) => {
    if (url !== undefined && isListed(url)) {
      // The tab may have been closed, or have gone where no extension may follow.
      lookAgain(tabId).catch(() => undefined);
    }
  });
}

function isListed(url: string): boolean {
  const host = hostOf(url);
  return domains.some((domain) => host === domain || host?.endsWith(`.${domain}`));
}

/** After a load the detector runs by itself; the question costs a page a few microseconds. */
async function lookAgain(tabId: number): Promise<void> {
  const target = { tabId };
  const [answer] = await browser.scripting.executeScript({ target, func: isElsewhere });
  const files = scripts.flatMap(({ js = [] }) => js);
  if (answer?.result === true) await browser.scripting.executeScript({ target, files });
}

/** Runs in the page, by itself: the slot is that of `noteAddress`. */
function isElsewhere(): boolean {
  const noted = (window as unknown as Record<symbol, unknown>)[Symbol.for('gongbao.address')];
  return noted !== undefined && noted !== window.location.href;
}
