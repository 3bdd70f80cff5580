/** Bad days: the worker dies, the extension is updated, storage fails, access goes, tabs come and go. */
import { setTimeout as wait } from 'node:timers/promises';
import type { CDPSession, Page } from 'playwright-core';
import { afterEach, describe, expect, it } from 'vitest';
import { builtExtension } from '../../tools/browsers/built-extension.ts';
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

const openOptions = () =>
  chromium.open(`chrome-extension://${chromium.running().extensionId}/src/options/index.html`);

/** As the browser does when it needs the memory: the worker goes without a word. */
async function killWorker(): Promise<void> {
  const session = await browserSession();
  const killed = await workerTargets(session);
  for (const targetId of killed) await session.send('Target.closeTarget', { targetId });
  // Something may wake it again at once, under the same name: then it is a new one with nothing in its memory.
  for (let turn = 0; turn < 20 && (await workerTargets(session)).length > 0; turn += 1) await wait(50);
  await session.detach();
}

async function browserSession(): Promise<CDPSession> {
  const session = await chromium.running().context.browser()?.newBrowserCDPSession();
  if (!session) throw new Error('Chromium has closed.');
  return session;
}

async function workerTargets(session: CDPSession): Promise<string[]> {
  const { targetInfos } = await session.send('Target.getTargets');
  return targetInfos
    .filter(({ type, url }) => type === 'service_worker' && url.startsWith('chrome-extension:'))
    .map(({ targetId }) => targetId);
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
    const page = await openOptions();
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
    const page = await openOptions();
    const show = (mode: string) =>
      page.evaluate(
        async ([url, argument]) => {
          const found = (await chrome.tabs.query({})).find((each) => each.url === url);
          return chrome.tabs.sendMessage(found?.id ?? -1, {
            gongbao: 'reader',
            call: 'showScript',
            argument,
          });
        },
        [addresses.mainland, mode] as const,
      );
    await killWorker();
    expect(await show('traditional')).toMatchObject({ ok: true });
    expect(await tab.textContent('body')).toContain('會議');
    await killWorker();
    expect(await show('original')).toMatchObject({ ok: true });
    expect(await tab.textContent('body')).toBe(before);
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
    await site.click();
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

describe('access that is withdrawn', () => {
  it('leaves what was read, reads no more, and serves again when it is given back', async () => {
    const tab = await openArticle();
    const settings = await chromium.open('chrome://extensions/');
    const { extensionId } = chromium.running();
    const allow = (hostAccess: string) =>
      settings.evaluate(
        (change) =>
          new Promise<void>((resolve) => {
            const { developerPrivate } = chrome as unknown as {
              developerPrivate: { updateExtensionConfiguration(change: unknown, done: () => void): void };
            };
            developerPrivate.updateExtensionConfiguration(change, resolve);
          }),
        { extensionId, hostAccess },
      );
    await allow('ON_CLICK');
    expect(await numberOf(tab)).toBeGreaterThan(0);
    await tab.reload();
    await tab.waitForTimeout(1_000);
    expect(await numberOf(tab)).toBe(0);
    await allow('ON_ALL_SITES');
    await tab.reload();
    expect(await waitForMarks(tab)).toBe(true);
  });
});

describe('an extension that is updated under an open page', () => {
  it('leaves the page quiet, and reads it anew when it is loaded again', async () => {
    await chromium.running().context.addInitScript(installProbe);
    const tab = await chromium.open('about:blank');
    const probe = await probePage(chromium.running(), tab);
    await tab.goto(addresses.rewriting);
    expect(await waitForMarks(tab)).toBe(true);
    const session = await browserSession();
    const [before] = await workerTargets(session);
    await session.send('Extensions.loadUnpacked', { path: builtExtension('chrome') });
    const after = async () => (await workerTargets(session)).filter((target) => target !== before).length;
    await expect.poll(after, longest).toBe(1);
    await session.detach();
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
