/** Copies quotations and exports files: from the real side panel, from the card and from the menu. */
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterEach, describe, expect, it } from 'vitest';
import { cardSaying, clickInCard, hoverWords, readCard } from '../../tools/browsers/hover-card.ts';
import { buttonOf, waitForMarks } from '../../tools/browsers/reader-actions.ts';
import { useChromium } from './chromium-session.ts';
import { addresses, sites } from './sample-pages.ts';

const chromium = useChromium(sites);
const words = '把移风易俗写进村规民约，让文明乡风看得见、留得住。';
const speaker = '省委常委、宣传部部长司徒静';

afterEach(async () => {
  const worker = await chromium.running().worker();
  await worker.evaluate(() => chrome.storage.sync.clear());
});

async function openArticle(): Promise<Page> {
  const tab = await chromium.open(addresses.mainland);
  expect(await waitForMarks(tab)).toBe(true);
  return tab;
}

async function openWithPanel() {
  const tab = await openArticle();
  const { page: panel } = await chromium.sidePanel(tab);
  await panel.locator('.statement').first().waitFor();
  return { tab, panel };
}

/** What a reader gets who pastes into another page. */
async function pasted(): Promise<string> {
  const page = await chromium.open('about:blank');
  await page.setContent('<textarea autofocus></textarea>');
  const field = page.locator('textarea');
  await field.focus();
  await page.keyboard.press('Control+V');
  const text = await field.inputValue();
  await page.close();
  return text;
}

const copyButton = (panel: Page, statement: string) =>
  panel.locator('.statement', { hasText: statement }).locator('.copy-button');

describe('the side panel', () => {
  it('copies a statement as a quotation that leads back to its words', async () => {
    const { panel } = await openWithPanel();
    await copyButton(panel, '把移风易俗').click();
    await panel.locator('.copy-outcome').waitFor();
    const text = await pasted();
    expect(text).toContain(`${words}\n——${speaker}，《`);

    const address = text.split('\n').at(-1) ?? '';
    expect(address.startsWith(`${addresses.mainland}#:~:text=`)).toBe(true);
    const page = await chromium.open('about:blank');
    await page.setViewportSize({ width: 900, height: 300 });
    await page.goto(address);
    await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(300);
  });

  it('remembers the format, and is driven by keyboard', async () => {
    const { panel } = await openWithPanel();
    const format = () => panel.locator('.actions select').first();
    await format().selectOption('ris');
    await copyButton(panel, '把移风易俗').press('Enter');
    await panel.locator('.copy-outcome').waitFor();
    expect(await pasted()).toMatch(/^TY {2}- NEWS\r?\n/);
    const again = await openWithPanel();
    await expect.poll(() => again.panel.locator('.actions select').first().inputValue()).toBe('ris');
  });

  it('downloads every file that it offers', async () => {
    const { panel } = await openWithPanel();
    const choice = panel.locator('.actions select').nth(1);
    const button = await buttonOf(panel, 'download');
    const names: string[] = [];
    for (const option of await choice.locator('option').all()) {
      await choice.selectOption((await option.getAttribute('value')) ?? '');
      const [download] = await Promise.all([panel.waitForEvent('download'), button.click()]);
      names.push(download.suggestedFilename());
      const file = readFileSync(await download.path(), 'utf8');
      expect(file).toContain(names.at(-1)?.endsWith('.dates.csv') ? '2024-06-17' : '防汛');
    }
    const stem = '2024-06-18 澜川日报 省委召开常委会扩大会议研究防汛备汛和乡村全面振兴工作';
    const endings = ['md', 'people.csv', 'statements.csv', 'dates.csv', 'keywords.csv', 'json', 'jsonld'];
    expect(names).toEqual(endings.map((ending) => `${stem}.${ending}`));
  });

  it('quotes the page as it came in web annotations, also while another script is shown', async () => {
    const { tab, panel } = await openWithPanel();
    const own = await tab.evaluate(() => document.body.textContent);
    const worker = await chromium.running().worker();
    await worker.evaluate(async (url) => {
      const [shown] = (await chrome.tabs.query({})).filter((candidate) => candidate.url === url);
      const call = { gongbao: 'reader', call: 'showScript', argument: 'traditional' };
      await chrome.tabs.sendMessage(shown?.id ?? 0, call);
    }, tab.url());
    await expect.poll(() => tab.textContent('h1')).toContain('常委會');

    await panel.locator('.actions select').nth(1).selectOption({ index: 6 });
    await (await buttonOf(panel, 'copy')).click();
    await panel.locator('p.action-outcome').waitFor();
    const { items } = JSON.parse(await pasted());
    expect(items.length).toBeGreaterThan(50);
    for (const { target } of items) {
      const [{ exact, prefix, suffix }, { start, end }] = target.selector;
      expect(own).toContain(prefix + exact + suffix);
      expect(own.slice(start, end)).toBe(exact);
    }
  });

  it('copies in the script that is shown where that is asked for', async () => {
    const { tab, panel } = await openWithPanel();
    const worker = await chromium.running().worker();
    await worker.evaluate(async (url) => {
      const [shown] = (await chrome.tabs.query({})).filter((candidate) => candidate.url === url);
      const call = { gongbao: 'reader', call: 'showScript', argument: 'traditional' };
      await chrome.tabs.sendMessage(shown?.id ?? 0, call);
    }, tab.url());
    const check = panel.locator('.action-check input');
    await check.waitFor();
    await copyButton(panel, '移風易俗').click();
    await panel.locator('.copy-outcome').waitFor();
    expect(await pasted()).toContain(words);
    await tab.bringToFront();
    await panel.locator('.action-check input').check();
    await copyButton(panel, '移風易俗').click();
    await panel.locator('.copy-outcome').waitFor();
    expect(await pasted()).toMatch(
      /^把移風易俗寫進村規民約，讓文明鄉風看得見、留得住。\n——省委常委、宣傳部部長司徒靜/,
    );
  });
});

describe('in the page, which has no HTTPS', () => {
  it('the card of a cue copies its statement', async () => {
    const tab = await openArticle();
    const worker = await chromium.running().worker();
    const label = await worker.evaluate(() => chrome.i18n.getMessage('copyQuotation'));
    const copied = await worker.evaluate(() =>
      chrome.i18n.getMessage('quotationCopied', [chrome.i18n.getMessage('formatPlain')]),
    );
    await hoverWords(tab, '建议');
    await cardSaying(tab, label);
    await clickInCard(tab, label);
    expect((await cardSaying(tab, copied))?.lines).toContain(copied);
    expect(await pasted()).toContain(`${words}\n——${speaker}`);
  });

  it('the menu copies the selected words with their speaker', async () => {
    const tab = await openArticle();
    await select(tab, '文明乡风');
    await pickCopy(tab);
    await expect.poll(pasted).toContain(`文明乡风\n——${speaker}`);
  });

  it('the menu asks for a press in the page where the browser wants one', async () => {
    const tab = await openArticle();
    const worker = await chromium.running().worker();
    const label = await worker.evaluate(() => chrome.i18n.getMessage('copyQuotation'));
    await setSelection(tab, '文明乡风');
    // The debugger's word counts as a press, which Chromium forgets after five seconds.
    await tab.waitForTimeout(5500);
    await pickCopy(tab);
    expect((await cardSaying(tab, label))?.lines[0]).toBe('文明乡风');
    await clickInCard(tab, label);
    await expect.poll(() => readCard(tab)).toBeUndefined();
    expect(await pasted()).toContain(`文明乡风\n——${speaker}`);
  });

  it('the menu says so where nothing of the article is selected', async () => {
    const tab = await openArticle();
    await select(tab, '相关链接');
    await pickCopy(tab);
    await expect
      .poll(() => tab.evaluate(() => document.documentElement.lastElementChild?.tagName))
      .toBe('DIV');
  });
});

/** As a reader does it, whose press on the page also lets the page's clipboard be written. */
async function select(tab: Page, wanted: string): Promise<void> {
  await tab.mouse.click(5, 5);
  await setSelection(tab, wanted);
}

async function setSelection(tab: Page, wanted: string): Promise<void> {
  await tab.evaluate((sought) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const start = node.nodeValue?.indexOf(sought) ?? -1;
      if (start >= 0) getSelection()?.setBaseAndExtent(node, start, node, start + sought.length);
      if (start >= 0) return;
    }
  }, wanted);
}

/** What the browser does when the reader picks the menu item over selected words. */
async function pickCopy(tab: Page): Promise<void> {
  const worker = await chromium.running().worker();
  await worker.evaluate(async (url) => {
    const [shown] = (await chrome.tabs.query({})).filter((candidate) => candidate.url === url);
    const event = chrome.contextMenus.onClicked as unknown as {
      dispatch(info: unknown, picked: unknown): void;
    };
    event.dispatch({ menuItemId: 'copy-selection', frameId: 0 }, shown);
  }, tab.url());
}
