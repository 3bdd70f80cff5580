/** The real side panel, opened from the real popup. */
import { describe, expect, it } from 'vitest';
import { waitForMarks } from '../../tools/browsers/reader-actions.ts';
import { useChromium } from './chromium-session.ts';
import { addresses, sites } from './sample-pages.ts';

const chromium = useChromium(sites);
const headline = '省委召开常委会扩大会议研究防汛备汛和乡村全面振兴工作';

async function openWithPanel() {
  const tab = await chromium.open(addresses.mainland);
  expect(await waitForMarks(tab)).toBe(true);
  const { page: panel } = await chromium.sidePanel(tab);
  await panel.getByRole('heading', { level: 1, name: headline }).waitFor();
  return { tab, panel };
}

describe('the side panel', () => {
  it('shows headline, speakers and statements', async () => {
    const { panel } = await openWithPanel();
    const text = (await panel.textContent('main')) ?? '';
    for (const words of ['澜川日报', '闻道安', '柏成舟', '纪南星', '绝不让一个山村成为信息孤岛'])
      expect(text).toContain(words);
  });

  it('scrolls the page to a statement that is clicked', async () => {
    const { tab, panel } = await openWithPanel();
    await tab.setViewportSize({ width: 900, height: 400 });
    const top = () => tab.evaluate(() => window.scrollY);
    expect(await top()).toBe(0);
    await panel.getByText('把移风易俗写进村规民约').first().click();
    await expect.poll(top).toBeGreaterThan(200);
  });

  it('follows the active tab and says when a page is no article', async () => {
    const { tab, panel } = await openWithPanel();
    const list = await chromium.open(addresses.list);
    await list.bringToFront();
    await panel.locator('.notice').waitFor();
    await tab.bringToFront();
    await panel.getByRole('heading', { level: 1, name: headline }).waitFor();
  });
});
