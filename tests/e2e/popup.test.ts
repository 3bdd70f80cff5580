/** The real popup switches the marks of its page. */
import { describe, expect, it } from 'vitest';
import { countMarks, waitForMarks } from '../../tools/browsers/reader-actions.ts';
import { useChromium } from './chromium-session.ts';
import { addresses, sites } from './sample-pages.ts';

const chromium = useChromium(sites);

describe('the popup', () => {
  it.each([
    [0, 'gongbao-person'],
    [1, 'gongbao-date'],
    [2, 'gongbao-keyword'],
  ])('switch %d takes away %s and brings it back', async (index, name) => {
    const tab = await chromium.open(addresses.mainland);
    expect(await waitForMarks(tab)).toBe(true);
    const { page: popup } = await chromium.popup(tab);
    const count = async () => (await countMarks(tab))[name] ?? 0;
    const before = await count();
    expect(before).toBeGreaterThan(0);
    const button = popup.locator('.switches').getByRole('switch').nth(index);
    const painted = await tab.screenshot();

    await button.click();
    await expect.poll(count).toBe(0);
    expect(painted.equals(await tab.screenshot())).toBe(false);
    await button.click();
    await expect.poll(count).toBe(before);
  });

  it('switches the site off at once, and on again', async () => {
    const tab = await chromium.open(addresses.mainland);
    expect(await waitForMarks(tab)).toBe(true);
    const { page: popup } = await chromium.popup(tab);
    const site = popup.locator('.site').getByRole('switch');
    const marked = async () => Object.values(await countMarks(tab)).some((count) => count > 0);

    await site.click();
    await expect.poll(marked).toBe(false);
    await site.click();
    await expect.poll(marked).toBe(true);
  });
});
