/** What a reader does with a page's script beyond choosing it: copies, repairs, sites, and pages that fight back. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { afterEach, describe, expect, it } from 'vitest';
import { alignedConverter } from '../../src/core/conversion/aligned-converter.ts';
import { fold } from '../../src/core/text/fold.ts';
import { markedWords, waitForMarks } from '../../tools/browsers/reader-actions.ts';
import { showScript } from '../../tools/browsers/reader-calls.ts';
import { useChromium } from './chromium-session.ts';

const mainland = readFileSync(
  fileURLToPath(new URL('../../samples/lanchuan-meeting.html', import.meta.url)),
  'utf8',
);
const folder = 'http://www.lanchuan.gov.cn/xwzx/lcyw/202406';
const addresses = {
  plain: `${folder}/t20240618_11.html`,
  half: `${folder}/t20240618_12.html`,
  hostile: `${folder}/t20240618_13.html`,
  copying: `${folder}/t20240618_14.html`,
} as const;

/** With remains, as a machine leaves them that knows no phrases. */
const remains = '<p>　　今后，全省干部要采取有力措施，繼續奮斗，并且把關于防汛的征求意見工作落到實處。</p>';
const half = alignedConverter('s2t')(mainland)
  .text.replace(/<div class="TRS_Editor">\s*<p>.*?<\/p>/s, (start) => `${start}${remains}`)
  .replaceAll('幹部', '干部');

/** Writes every text back as soon as it changes, as another converter does. */
const hostile = `
  const texts = new Map();
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) texts.set(walker.currentNode, walker.currentNode.data);
  window.writings = 0;
  new MutationObserver((records) => {
    for (const { target } of records) {
      const own = texts.get(target);
      if (own === undefined || target.data === own) continue;
      window.writings += 1;
      target.data = own;
    }
  }).observe(document.body, { subtree: true, characterData: true });`;

const withScript = (script: string) => mainland.replace('</body>', `<script>${script}</script></body>`);

const chromium = useChromium({
  [addresses.plain]: { body: mainland },
  [addresses.half]: { body: half },
  [addresses.hostile]: { body: withScript(hostile) },
  [addresses.copying]: {
    body: withScript(`document.addEventListener('copy', (event) => {
      event.clipboardData.setData('text/plain', 'the page’s own');
      event.preventDefault();
    });`),
  },
});

afterEach(() => keepSettings({}));

async function keepSettings(settings: object): Promise<void> {
  const worker = await chromium.running().worker();
  await worker.evaluate((kept) => chrome.storage.sync.set({ settings: { version: 1, ...kept } }), settings);
}

async function openRead(address: string): Promise<Page> {
  const tab = await chromium.open(address);
  expect(await waitForMarks(tab)).toBe(true);
  return tab;
}

/** Selects from `start` of the first paragraph's text to `end`, copies with the keyboard, and says what was given. */
async function copied(tab: Page, start: number, end: number): Promise<string> {
  await tab.evaluate(
    ([from, to]) => {
      const node = document.querySelector('.TRS_Editor p')?.firstChild as Text;
      getSelection()?.setBaseAndExtent(node, from, node, to);
      // Registered after the extension's own: hears what it has set.
      addEventListener('copy', (event) => {
        Reflect.set(window, 'copied', event.clipboardData?.getData('text/plain') || String(getSelection()));
      });
    },
    [start, end] as const,
  );
  await tab.keyboard.press('Control+c');
  return tab.evaluate(() => String(Reflect.get(window, 'copied')));
}

const firstText = (tab: Page) =>
  tab.evaluate(() => document.querySelector('.TRS_Editor p')?.textContent ?? '');

describe('a copy from a converted page', () => {
  it('gives what is shown, unless the reader wishes otherwise', async () => {
    const tab = await openRead(addresses.plain);
    await showScript(chromium.running(), tab, 'traditional');
    expect(await copied(tab, 2, 12)).toBe((await firstText(tab)).slice(2, 12));
  });

  it('gives the page’s own words, of a part of a node too', async () => {
    await keepSettings({ copiesOriginal: true });
    const tab = await openRead(addresses.plain);
    const own = (await firstText(tab)).slice(2, 12);
    await showScript(chromium.running(), tab, 'traditional');
    expect((await firstText(tab)).slice(2, 12)).not.toBe(own);
    expect(await copied(tab, 2, 12)).toBe(own);
  });

  it('is the page’s own matter where the page handles it', async () => {
    await keepSettings({ copiesOriginal: true });
    const tab = await openRead(addresses.copying);
    await showScript(chromium.running(), tab, 'traditional');
    expect(await copied(tab, 2, 12)).toBe('the page’s own');
  });
});

describe('a half-converted page', () => {
  it('is offered to be repaired, and shows what was repaired', async () => {
    const tab = await openRead(addresses.half);
    const { page: popup } = await chromium.popup(tab);
    await popup.locator('.script-note button').click();
    await expect.poll(() => tab.textContent('body')).toContain('幹部');
    await popup.locator('.script-note summary').click();
    expect(await popup.locator('.repairs').textContent()).toContain('干部 → 幹部');
    const tinted = () => markedWords(tab, 'gongbao-repair');
    expect(await tinted()).toEqual([]);
    await popup.locator('.script-note input').check();
    await expect.poll(tinted).toContain('幹部');
    expect((await tinted()).length).toBe(
      Number(/\d+/.exec((await popup.locator('.script-note summary').textContent()) ?? '')?.[0]),
    );
    await showScript(chromium.running(), tab, 'original');
    expect(await tinted()).toEqual([]);
  });
});

describe('Taiwan’s own words', () => {
  it('leave every mark on its words', async () => {
    const tab = await openRead(addresses.plain);
    const names = ['gongbao-person', 'gongbao-date', 'gongbao-keyword'] as const;
    const before = await Promise.all(names.map((name) => markedWords(tab, name)));
    await showScript(chromium.running(), tab, 'taiwan-phrases');
    const [people = [], dates = [], keywords = []] = await Promise.all(
      names.map((name) => markedWords(tab, name)),
    );
    expect(people.map(fold)).toEqual(before[0]?.map(fold));
    expect(dates.map(fold)).toEqual(before[1]?.map(fold));
    expect(keywords.length).toBe(before[2]?.length);
  });
});

describe('the script of a site', () => {
  it('is remembered where the reader wishes it', async () => {
    const tab = await openRead(addresses.plain);
    const { page: popup } = await chromium.popup(tab);
    await popup.getByRole('radio').nth(2).check();
    await expect.poll(() => tab.textContent('body')).toContain('鄉村全面振興');
    await popup.locator('.script-choice input').check();
    await expect
      .poll(async () => {
        const worker = await chromium.running().worker();
        return worker.evaluate(async () => (await chrome.storage.sync.get('settings')).settings);
      })
      .toMatchObject({ hostScripts: { 'www.lanchuan.gov.cn': 'traditional' } });
    const later = await openRead(addresses.plain);
    await expect.poll(() => later.textContent('body')).toContain('鄉村全面振興');
  });

  it('opens only pages of the other script in the reader’s own', async () => {
    await keepSettings({ script: 'simplified', onlyOtherScript: true });
    const tab = await openRead(addresses.plain);
    const html = await tab.content();
    await tab.waitForTimeout(500);
    expect(await tab.content()).toBe(html);
    const other = await openRead(addresses.half);
    await expect.poll(() => other.textContent('body')).toContain('乡村全面振兴');
  });
});

describe('a page that fights back', () => {
  it('is left alone, and the popup says so', async () => {
    const tab = await openRead(addresses.hostile);
    const { page: popup } = await chromium.popup(tab);
    await showScript(chromium.running(), tab, 'traditional');
    await expect.poll(() => popup.locator('.script-note[role=alert]').count()).toBe(1);
    const writings = () => tab.evaluate(() => Number(Reflect.get(window, 'writings')));
    await tab.waitForTimeout(1_000);
    const then = await writings();
    await tab.waitForTimeout(1_500);
    expect(await writings()).toBe(then);
    expect(await tab.textContent('h1')).toContain('乡村全面振兴');
    expect(chromium.pageErrors).toEqual([]);
  });
});
