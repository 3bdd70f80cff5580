/** The side panel stands as it was left: after another tab, after it was closed; and forgets with its tab. */
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { waitForMarks } from '../../tools/browsers/reader-actions.ts';
import { useChromium } from './chromium-session.ts';
import { addresses, sites } from './sample-pages.ts';

const chromium = useChromium(sites);

async function openWithPanel() {
  const tab = await chromium.open(addresses.mainland);
  expect(await waitForMarks(tab)).toBe(true);
  const { page: panel } = await chromium.sidePanel(tab);
  await panel.locator('.tools').waitFor();
  return { tab, panel };
}

async function leaveTraces(panel: Page): Promise<void> {
  await panel.locator('.statement .unfold').first().click();
  await panel.locator('.section-head button').last().click();
  await panel.locator('input[type=search]').fill('要');
  await panel.locator('.passage').first().waitFor();
  await panel.evaluate(() => window.scrollTo(0, 240));
  await expect.poll(() => storedScroll(panel)).toEqual([240]);
}

/** What is remembered of every tab, by how far each was scrolled. */
function storedScroll(page: Page): Promise<number[]> {
  return page.evaluate(async () => {
    const stored = await chrome.storage.session.get(null);
    const memories = Object.entries(stored).filter(([key]) => key.startsWith('panel:'));
    return memories.map(([, memory]) => Reflect.get(memory as object, 'scroll') as number);
  });
}

async function expectTraces(panel: Page): Promise<void> {
  await panel.locator('.passage').first().waitFor();
  expect(await panel.locator('input[type=search]').inputValue()).toBe('要');
  expect(await panel.locator('.statement .unfold[aria-expanded=true]').count()).toBeGreaterThan(0);
  expect(await panel.locator('.section-head [aria-expanded=false]').count()).toBe(1);
  await expect.poll(() => panel.evaluate(() => window.scrollY)).toBe(240);
}

describe('the panel', () => {
  it('comes back as it was with its tab', async () => {
    const { tab, panel } = await openWithPanel();
    await leaveTraces(panel);
    const other = await chromium.open(addresses.taiwan);
    await other.bringToFront();
    await expect.poll(() => panel.locator('input[type=search]').inputValue()).toBe('');
    await tab.bringToFront();
    await expectTraces(panel);
  });

  it('comes back as it was after it was closed', async () => {
    const { tab, panel } = await openWithPanel();
    await leaveTraces(panel);
    await panel.evaluate(() => window.close());
    await expect.poll(() => panel.isClosed()).toBe(true);
    const { page: again } = await chromium.sidePanel(tab);
    await expectTraces(again);
  });

  it('begins anew with another article in the same tab', async () => {
    const { tab, panel } = await openWithPanel();
    await leaveTraces(panel);
    await tab.goto(addresses.taiwan);
    await expect.poll(() => panel.locator('input[type=search]').inputValue()).toBe('');
    expect(await panel.locator('.section-head [aria-expanded=false]').count()).toBe(0);
  });

  it('forgets a tab that is closed', async () => {
    const { tab, panel } = await openWithPanel();
    await leaveTraces(panel);
    const other = await chromium.open(addresses.list);
    await other.bringToFront();
    await tab.close();
    await expect.poll(() => storedScroll(panel)).toEqual([]);
  });
});
