/** Keeps one article, opens another, and compares them in the real page. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { afterEach, describe, expect, it } from 'vitest';
import { buttonOf, waitForMarks } from '../../tools/browsers/reader-actions.ts';
import { useChromium } from './chromium-session.ts';
import { addresses, sites } from './sample-pages.ts';

const later = 'http://www.lanchuan.gov.cn/xwzx/lcyw/202406/t20240625_1048999.html';
const first = String(sites[addresses.mainland]?.body);
const second = first
  .replaceAll(
    '省委召开常委会扩大会议研究防汛备汛和乡村全面振兴工作',
    '省委召开常委会扩大会议研究乡村全面振兴工作',
  )
  .replace('副省长阮　恬、卓远山', '省委常委、副省长阮　恬、谭季春')
  .replace('抢险队伍18支', '抢险队伍26支')
  .replace('扎实推进共同富裕', '着力扩大内需')
  .replace(/<p>[^<]*司徒静建议.*?<\/p>/s, '');

const chromium = useChromium({ ...sites, [later]: { body: second } });
const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

afterEach(async () => {
  const worker = await chromium.running().worker();
  await worker.evaluate(() => chrome.storage.session.clear());
});

/** Everything by keyboard, as far as the panel is concerned. */
async function openComparison(): Promise<Page> {
  const tab = await chromium.open(addresses.mainland);
  expect(await waitForMarks(tab)).toBe(true);
  const { page: panel } = await chromium.sidePanel(tab);
  await panel.locator('.statement').first().waitFor();
  await (await buttonOf(panel, 'keepForComparing')).press('Enter');
  await panel
    .getByText(await panel.evaluate(() => chrome.i18n.getMessage('keptForComparing')))
    .first()
    .waitFor();
  await tab.goto(later);
  expect(await waitForMarks(tab)).toBe(true);
  const compare = panel.getByRole('button', { name: '研究防汛备汛' });
  await compare.waitFor();
  const opened = chromium.running().context.waitForEvent('page');
  await compare.press('Enter');
  const page = await opened;
  await page.locator('.rows').first().waitFor();
  return page;
}

const rows = (page: Page, change: string) => page.locator(`.row-${change}`).allTextContents();

describe('the comparison', () => {
  it('lays two articles side by side with what differs', async () => {
    const page = await openComparison();
    expect(await page.locator('.heads h2').allTextContents()).toEqual([
      '省委召开常委会扩大会议研究防汛备汛和乡村全面振兴工作',
      '省委召开常委会扩大会议研究乡村全面振兴工作',
    ]);
    expect(await page.locator('.heads del').allTextContents()).toEqual(['防汛备汛和']);
    expect((await rows(page, 'gone')).join()).toContain('卓远山');
    expect((await rows(page, 'gone')).join()).toContain('把移风易俗写进村规民约');
    expect((await rows(page, 'added')).join()).toContain('谭季春');
    expect((await rows(page, 'added')).join()).toContain('扩大内需');
    expect(await page.locator('blockquote ins').allTextContents()).toContain('26');
    await page.close();
  });

  it('is swapped, narrowed to what differs and cleared by keyboard', async () => {
    const page = await openComparison();
    const all = await page.locator('.row').count();
    await page.getByRole('switch').press('Space');
    const differing = await page.locator('.row').count();
    expect(differing).toBeLessThan(all);
    expect(await page.locator('.row-same').count()).toBe(0);

    await (await buttonOf(page, 'compareSwap')).press('Enter');
    await expect.poll(async () => (await rows(page, 'added')).join()).toContain('卓远山');
    await page.reload();
    await expect.poll(async () => (await rows(page, 'added')).join()).toContain('卓远山');

    await (await buttonOf(page, 'compareClear')).press('Enter');
    await page.locator('.notice').waitFor();
    await page.reload();
    await page.locator('.notice').waitFor();
    await page.close();
  });

  it.each(['light', 'dark'] as const)('has no violation in %s, wide and narrow', async (colorScheme) => {
    const page = await openComparison();
    await page.emulateMedia({ colorScheme });
    for (const width of [1200, 320]) {
      await page.setViewportSize({ width, height: 800 });
      expect(await violations(page)).toEqual([]);
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(overflow).toBeLessThanOrEqual(0);
    }
    await page.close();
  });
});

/** The policy of an extension's pages keeps script tags out; what the debugger evaluates is let in. */
async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axeSource);
  const results = await page.evaluate(
    (): Promise<AxeResults> => Reflect.get(window, 'axe').run(document, { resultTypes: ['violations'] }),
  );
  return results.violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.html.slice(0, 120)}`),
  );
}
