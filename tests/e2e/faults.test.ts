/** Bad days: the worker dies, the extension is updated, storage fails, access goes, tabs come and go. */
import type { Page, Worker } from 'playwright-core';
import { afterEach, describe, expect, it } from 'vitest';
import { countMarks, waitForMarks } from '../../tools/browsers/reader-actions.ts';
import { useChromium } from './chromium-session.ts';
import { installProbe, probePage } from './page-probe.ts';
import { askReader } from './reader-state.ts';
import { addresses, sites } from './sample-pages.ts';

const chromium = useChromium(sites);
const longest = { timeout: 15_000 };
const numberOf = async (tab: Page) => Object.values(await countMarks(tab)).reduce((sum, n) => sum + n, 0);
const inWorker = async <T>(act: (argument: string) => Promise<T>, argument = ''): Promise<T> =>
  (await chromium.running().worker()).evaluate(act, argument);

async function openArticle(): Promise<Page> {
  const tab = await chromium.open(addresses.mainland);
  expect(await waitForMarks(tab)).toBe(true);
  return tab;
}

/** As the browser does when it needs the memory: the worker goes without a word. */
async function killWorker(): Promise<void> {
  const browser = chromium.running().context.browser();
  const session = await browser?.newBrowserCDPSession();
  const { targetInfos } = (await session?.send('Target.getTargets')) ?? { targetInfos: [] };
  const worker = targetInfos.find(({ type, url }) => type === 'service_worker' && url.includes('extension'));
  const gone = chromium.running().context.serviceWorkers()[0];
  const closed = new Promise<void>((resolve) => (gone as Worker | undefined)?.once('close', () => resolve()));
  if (worker) await session?.send('Target.closeTarget', { targetId: worker.targetId });
  await closed;
  await session?.detach();
}

describe('a worker that was killed wakes up', () => {
  const jobs = { texts: ['会议强调'], mode: 'traditional', source: 'Hans' };
  const calls: readonly (readonly [call: string, argument: unknown, expected: RegExp])[] = [
    ['describeTab', -1, /unread|failed/],
    ['readTab', -1, /failed|not-permitted/],
    ['convertTexts', jobs, /會議強調/],
    ['convertPassages', jobs, /會議強調/],
    ['explainTerm', 'no-such-term', /ok/],
    ['removeOwnTerm', '没有这个词', /ok/],
    ['reportFinding', undefined, /ok/],
    ['articleDetected', undefined, /ok/],
    ['openPanel', undefined, /ok/],
    ['keepReading', undefined, /ok/],
  ];

  it.each(calls)('for %s', async (call, argument, expected) => {
    const page = await chromium.open(
      `chrome-extension://${chromium.running().extensionId}/src/options/index.html`,
    );
    await killWorker();
    const reply = page.evaluate((message) => chrome.runtime.sendMessage(message), {
      gongbao: 'background',
      call,
      argument,
    });
    expect(JSON.stringify(await reply)).toMatch(expected);
  });

  it('for an article that is just being opened', async () => {
    await killWorker();
    await openArticle();
  });

  it('for a page that is converted, and restored', async () => {
    const tab = await openArticle();
    const before = await tab.textContent('body');
    const { page: popup } = await chromium.popup(tab);
    await killWorker();
    const pick = (name: string) => popup.getByRole('radio', { name, exact: true }).check({ force: true });
    await pick('繁');
    await expect.poll(() => tab.textContent('body'), longest).toContain('會議');
    await killWorker();
    await pick('原文');
    await expect.poll(() => tab.textContent('body'), longest).toBe(before);
  });
});

describe('storage', () => {
  afterEach(() => inWorker(() => chrome.storage.sync.clear()));

  it('that is full is said in the popup, which shows what is really kept', async () => {
    const tab = await openArticle();
    await inWorker(async () => {
      const { QUOTA_BYTES_PER_ITEM: most, QUOTA_BYTES: whole } = chrome.storage.sync;
      const size = most - 100;
      const items = Array.from({ length: Math.floor(whole / most) }, (_, i) => [
        `filler${i}`,
        'x'.repeat(size),
      ]);
      await chrome.storage.sync.set(Object.fromEntries(items));
      const left = whole - (await chrome.storage.sync.getBytesInUse());
      await chrome.storage.sync.set({ last: 'x'.repeat(Math.max(0, left - 12)) });
    });
    const { page: popup } = await chromium.popup(tab);
    const site = popup.locator('.site').getByRole('switch');
    await site.click({ force: true });
    await popup.getByRole('alert').first().waitFor();
    await expect.poll(() => site.getAttribute('aria-checked')).toBe('true');
    expect(await numberOf(tab)).toBeGreaterThan(0);
  });

  it.each([
    ['text', '"not settings"'],
    ['a number', '7'],
    ['nothing', 'null'],
    [
      'parts of other kinds',
      '{"version":1,"marks":[true],"script":{"a":1},"disabledHosts":{"0":"www.lanchuan.gov.cn"}}',
    ],
    ['an older version', '{"marks":{"person":true}}'],
    [
      'a newer version',
      '{"version":99,"marks":{"person":true,"organisation":true},"script":"seal-script","other":[]}',
    ],
  ])('that holds %s in the place of settings still lets articles be read', async (_, stored) => {
    await inWorker((text) => chrome.storage.sync.set({ settings: JSON.parse(text) }), stored);
    const tab = await openArticle();
    const { page: popup } = await chromium.popup(tab);
    expect(await popup.locator('.site').getByRole('switch').getAttribute('aria-checked')).toBe('true');
  });
});

describe('tabs and windows', () => {
  it('ten tabs are read beside each other', async () => {
    const tabs = await Promise.all(Array.from({ length: 10 }, () => chromium.open(addresses.mainland)));
    const marked = await Promise.all(tabs.map((tab) => waitForMarks(tab)));
    expect(marked).toEqual(tabs.map(() => true));
  });

  it('a second window has a reader of its own', async () => {
    const tab = await openArticle();
    const opened = chromium.running().context.waitForEvent('page');
    await inWorker((url) => chrome.windows.create({ url }).then(() => undefined), addresses.taiwan);
    const other = await opened;
    expect(await waitForMarks(other)).toBe(true);
    expect(await numberOf(tab)).toBeGreaterThan(0);
    await other.close();
  });

  it('a tab that is discarded is read again when it comes back', async () => {
    const tab = await openArticle();
    const front = await chromium.open(addresses.list);
    await front.bringToFront();
    const status = () =>
      inWorker(async (url) => {
        const tabs = await chrome.tabs.query({});
        return tabs.find((each) => each.url === url)?.discarded ?? false;
      }, addresses.mainland);
    await inWorker(async (url) => {
      const [found] = await chrome.tabs.query({ url: '*://www.lanchuan.gov.cn/*', active: false });
      if (found?.id !== undefined && url) await chrome.tabs.discard(found.id);
    }, addresses.mainland);
    await expect.poll(status, longest).toBe(true);
    expect((await askReader(chromium.running(), addresses.mainland)).status).toBe('unread');
    await inWorker(async (url) => {
      const found = (await chrome.tabs.query({})).find((each) => each.url === url);
      if (found?.id !== undefined) await chrome.tabs.update(found.id, { active: true });
    }, addresses.mainland);
    const asked = async () => (await askReader(chromium.running(), addresses.mainland)).status;
    await expect.poll(asked, longest).toBe('article');
    await tab.close().catch(() => undefined);
  });

  it('a page that is frozen and thawed goes on', async () => {
    const tab = await openArticle();
    const session = await chromium.running().context.newCDPSession(tab);
    await session.send('Page.setWebLifecycleState', { state: 'frozen' });
    await session.send('Page.setWebLifecycleState', { state: 'active' });
    expect((await askReader(chromium.running(), addresses.mainland)).status).toBe('article');
    expect(await numberOf(tab)).toBeGreaterThan(0);
  });

  it('a page that is left while it is read leaves no error behind', async () => {
    const tab = await chromium.open('about:blank');
    const probe = await probePage(chromium.running(), tab);
    for (let turn = 0; turn < 6; turn += 1) {
      await tab.goto(addresses.mainland, { waitUntil: 'commit' });
      await tab.waitForTimeout(turn * 40);
      await tab.goto(addresses.list, { waitUntil: 'commit' });
    }
    await tab.goto(addresses.mainland);
    expect(await waitForMarks(tab)).toBe(true);
    expect(probe.ourErrors).toEqual([]);
  });

  it('a page asks nobody whether it may be left, and prints as its publisher wrote it', async () => {
    const tab = await openArticle();
    const dialogs: string[] = [];
    tab.on('dialog', (dialog) => {
      dialogs.push(dialog.type());
      void dialog.accept();
    });
    await tab.emulateMedia({ media: 'print' });
    const printed = await tab.screenshot();
    await tab.evaluate(() => CSS.highlights.clear());
    expect((await tab.screenshot()).equals(printed)).toBe(true);
    await tab.goto(addresses.list);
    expect(dialogs).toEqual([]);
  });
});

describe('an extension that is updated under an open page', () => {
  it('leaves the page quiet, and reads it anew when it is loaded again', async () => {
    await chromium.running().context.addInitScript(installProbe);
    const tab = await chromium.open('about:blank');
    const probe = await probePage(chromium.running(), tab);
    await tab.goto(addresses.rewriting);
    expect(await waitForMarks(tab)).toBe(true);
    const restarted = chromium.running().context.waitForEvent('serviceworker');
    await inWorker(async () => chrome.runtime.reload()).catch(() => undefined);
    await restarted;
    // The old reader hears the pointer, a key and a change of the page, and has nobody to speak to any more.
    await tab.locator('.TRS_Editor p').nth(2).hover();
    await tab.mouse.move(300, 300);
    await tab.keyboard.press('Escape');
    await tab.evaluate(() => Reflect.get(window, 'rewrite')('副省长许听澜表示，明年3月1日前完成验收。'));
    await tab.waitForTimeout(1_500);
    expect(probe.ourErrors).toEqual([]);
    expect(await probe.evaluate('document.title')).not.toBe('');
    await tab.reload();
    expect(await waitForMarks(tab)).toBe(true);
    expect(probe.ourErrors).toEqual([]);
  });
});
