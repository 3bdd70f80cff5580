/** The real side panel, opened from the real popup. */
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { waitForMarks } from '../../tools/browsers/reader-actions.ts';
import { useChromium } from './chromium-session.ts';
import { addresses, sites } from './sample-pages.ts';

const longAddress = 'http://www.lanchuan.gov.cn/xwzx/lcyw/202406/t20240618_9.html';

/** The sample's paragraphs again and again, each with a number of its own. */
function longPage(): string {
  const sample = String(sites[addresses.mainland]?.body);
  return sample.replace(/(?<=<div class="TRS_Editor">)[\s\S]*?(?=<\/div>)/, (paragraphs) =>
    Array.from({ length: 208 }, (_, i) => paragraphs.replaceAll('</p>', `（第${i}期）</p>`)).join(''),
  );
}

const chromium = useChromium({ ...sites, [longAddress]: { body: longPage() } });
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

describe('both ways', () => {
  const tinted = (tab: Page) => tab.evaluate(() => CSS.highlights.get('gongbao-focus')?.size ?? 0);

  it.each([
    ['a speaker', '.speaker-name', 2],
    ['a statement', '.statement .quote', 1],
    ['a person', '.attendant-name', 1],
    ['a date', '.timeline .place', 1],
    ['wording', '.keywords .place', 1],
    ['a key sentence', '.key-sentences .place', 1],
  ])('%s under the pointer or in focus is lit in the page', async (_, selector, least) => {
    const { tab, panel } = await openWithPanel();
    const row = panel.locator(selector).first();
    await row.hover();
    await expect.poll(() => tinted(tab)).toBeGreaterThanOrEqual(least);
    await panel.mouse.move(1, 1);
    await expect.poll(() => tinted(tab)).toBe(0);
    await row.focus();
    await expect.poll(() => tinted(tab)).toBeGreaterThanOrEqual(least);
  });

  it.each([
    ['person', '.speaker-name, .attendant-name'],
    ['date', '.timeline .place'],
    ['keyword', '.keywords .place'],
  ] as const)('a %s reached in the page is lit in the panel', async (kind, selector) => {
    const { tab, panel } = await openWithPanel();
    await tab.bringToFront();
    await panel.locator(`.kind-${kind}`).click();
    await panel.locator('.stepper .icon-button').last().click();
    await expect
      .poll(() => panel.locator(`:is(${selector}).entered, .statement.entered`).count())
      .toBeGreaterThan(0);
  });
});

describe('the strip', () => {
  it('goes to the place that is pressed, and shows which part of the page can be seen', async () => {
    const { tab, panel } = await openWithPanel();
    await tab.setViewportSize({ width: 900, height: 400 });
    const seen = panel.locator('.strip-visible');
    await expect.poll(async () => Number(await seen.getAttribute('width'))).toBeLessThan(150);
    const { width = 0, height = 0 } = (await panel.locator('.strip-slider').boundingBox()) ?? {};
    await panel.locator('.strip-slider').hover({ position: { x: 5, y: height / 2 } });
    await expect.poll(() => panel.locator('.strip-tip').textContent()).toContain('本报讯');
    await panel.locator('.strip-slider').click({ position: { x: width * 0.95, y: height / 2 } });
    await expect.poll(() => tab.evaluate(() => window.scrollY)).toBeGreaterThan(200);
    await expect.poll(async () => Number(await seen.getAttribute('x'))).toBeGreaterThan(50);
  });
});

describe('a text of 200,000 characters with thousands of marks', () => {
  it('draws no more rows than can be read, and more when they are asked for', async () => {
    const tab = await chromium.open(longAddress);
    expect(await waitForMarks(tab)).toBe(true);
    const { page: panel } = await chromium.sidePanel(tab);
    await panel.locator('.tools').waitFor();
    const nodes = () => panel.locator('*').count();
    expect(Number(await panel.locator('.kind-person .count').textContent())).toBeGreaterThan(3_000);
    expect(await nodes()).toBeLessThan(6_000);
    const statements = panel.locator('.statement');
    const before = await statements.count();
    await panel.locator('.speaker .more').first().click();
    await expect.poll(() => statements.count()).toBeGreaterThan(before);
    await panel.locator('input[type=search]').fill('要');
    await panel.locator('.passage').first().waitFor();
    expect(await nodes()).toBeLessThan(8_000);
  });
});
