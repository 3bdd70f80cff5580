/**
 * Sites that are on no list. The browser's question whether to let us in is its own window, which no test can answer
 * in Chromium; access that is there from the start stands for a yes. Firefox's tests give and take it.
 */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, describe, expect, it } from 'vitest';
import { builtExtension } from '../../tools/browsers/built-extension.ts';
import { countMarks, waitForMarks } from '../../tools/browsers/reader-actions.ts';
import { useChromium } from './chromium-session.ts';
import { addresses, sites } from './sample-pages.ts';

const folder = mkdtempSync(join(tmpdir(), 'gongbao-granted-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const otherSite = 'http://paper.example.org/2024/0618/article.html';
const article = sites[addresses.unlisted];
if (article === undefined) throw new Error('The samples have no article on a site that is on no list.');

/** The built extension, let into the site of `addresses.unlisted`. */
function extensionWithAccess(): string {
  cpSync(builtExtension('chrome'), folder, { recursive: true });
  const file = join(folder, 'manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8'));
  manifest.host_permissions.push('*://blog.example.com/*');
  writeFileSync(file, JSON.stringify(manifest));
  return folder;
}

const chromium = useChromium({ ...sites, [otherSite]: article }, extensionWithAccess);

const isMarked = async (tab: Page) => Object.values(await countMarks(tab)).some((count) => count > 0);
const siteSwitch = async (tab: Page) => {
  const { page } = await chromium.popup(tab);
  return { popup: page, site: page.locator('.site').getByRole('switch') };
};

describe('a site that the reader has let us into', () => {
  it('is read by itself', async () => {
    const tab = await chromium.open(addresses.unlisted);
    expect(await waitForMarks(tab)).toBe(true);
  });

  it('is switched off and on in the popup like a listed one', async () => {
    const tab = await chromium.open(addresses.unlisted);
    expect(await waitForMarks(tab)).toBe(true);
    const { popup, site } = await siteSwitch(tab);
    await expect.poll(() => site.isChecked()).toBe(true);
    expect(await popup.locator('.site .hint').count()).toBe(0);
    await site.click();
    await expect.poll(() => isMarked(tab)).toBe(false);
    await tab.reload();
    await tab.waitForTimeout(500);
    expect(await isMarked(tab)).toBe(false);
  });

  it('comes back with its switch', async () => {
    const tab = await chromium.open(addresses.unlisted);
    const { site } = await siteSwitch(tab);
    await site.click();
    await expect.poll(() => isMarked(tab)).toBe(true);
  });
});

describe('a site that nobody has let us into', () => {
  it('is left alone, and its switch says that the browser will ask', async () => {
    const tab = await chromium.open(otherSite);
    await tab.waitForTimeout(500);
    expect(await isMarked(tab)).toBe(false);
    const { popup, site } = await siteSwitch(tab);
    await expect.poll(() => site.isChecked()).toBe(false);
    expect(await popup.locator('.site .hint').count()).toBe(1);
  });

  it('is not read before the reader has answered', async () => {
    const tab = await chromium.open(otherSite);
    const { site } = await siteSwitch(tab);
    // The question takes the popup's place.
    await site.click().catch(() => undefined);
    await tab.waitForTimeout(500);
    expect(await isMarked(tab)).toBe(false);
    const worker = await chromium.running().worker();
    const access = worker.evaluate(() =>
      chrome.permissions.contains({ origins: ['*://paper.example.org/*'] }),
    );
    expect(await access).toBe(false);
  });
});
