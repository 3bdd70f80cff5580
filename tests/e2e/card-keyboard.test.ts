/** The card of a mark that was reached by key: its buttons are the next stop, and Escape gives the focus back. */
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { waitForMarks } from '../../tools/browsers/reader-actions.ts';
import { useChromium } from './chromium-session.ts';
import { addresses, sites } from './sample-pages.ts';

const chromium = useChromium(sites);

/** What the key for the next mark does: the browser itself hears that key, so no page can press it. */
async function goToNextMark(tab: Page): Promise<void> {
  const worker = await chromium.running().worker();
  await worker.evaluate(async (address) => {
    const tabs = await chrome.tabs.query({});
    const id = tabs.find(({ url }) => url === address)?.id ?? -1;
    await chrome.tabs.sendMessage(id, {
      gongbao: 'reader',
      call: 'stepToMark',
      argument: { direction: 1, kind: 'keyword' },
    });
  }, tab.url());
}

/** The card's shadow root is closed: from outside it is an element behind the body. */
const cards = (tab: Page) => tab.evaluate(() => document.documentElement.childElementCount - 2);
const focused = (tab: Page) =>
  tab.evaluate(() => {
    const active = document.activeElement;
    return active?.parentElement === document.documentElement && active !== document.body
      ? 'card'
      : (active?.id ?? '');
  });
const scrolled = (tab: Page) => tab.evaluate(() => window.scrollY);

async function openArticle(): Promise<Page> {
  const tab = await chromium.open(addresses.mainland);
  expect(await waitForMarks(tab)).toBe(true);
  await tab.setViewportSize({ width: 900, height: 300 });
  return tab;
}

describe('a card that was reached by key', () => {
  it('has the focus, goes on by Enter, and gives the focus back by Escape', async () => {
    const tab = await openArticle();
    await tab.evaluate(() => {
      const link = document.querySelector('a');
      if (link) link.id = 'before';
      link?.focus();
    });
    await goToNextMark(tab);
    await expect.poll(() => focused(tab)).toBe('card');
    const first = await scrolled(tab);
    await tab.keyboard.press('Enter');
    await expect.poll(() => scrolled(tab)).not.toBe(first);
    expect(await focused(tab)).toBe('card');
    await tab.keyboard.press('Escape');
    await expect.poll(() => cards(tab)).toBe(0);
    expect(await focused(tab)).toBe('before');
  });

  it('leaves the focus to whoever is writing', async () => {
    const tab = await openArticle();
    await tab.evaluate(() => {
      const field = document.createElement('input');
      field.id = 'field';
      document.querySelector('.TRS_Editor')?.before(field);
      field.focus();
    });
    await goToNextMark(tab);
    await expect.poll(() => cards(tab)).toBe(1);
    expect(await focused(tab)).toBe('field');
  });
});
