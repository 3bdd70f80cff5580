/** The reading log in a real browser: off at first, kept when on, told in the panel, out to a file and in again. */
import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { buttonOf, waitForMarks } from '../../tools/browsers/reader-actions.ts';
import { useChromium } from './chromium-session.ts';
import { addresses, sites } from './sample-pages.ts';

/** The newspaper changes its page between two visits. */
let isCorrected = false;
const corrected = (html: string) =>
  html.replace('绝不让一个山村成为信息孤岛', '不让任何一个山村成为信息孤岛');
const answer = sites[addresses.mainland];
const chromium = useChromium({
  ...sites,
  [addresses.mainland]: {
    get body() {
      const html = String(answer?.body);
      return isCorrected ? corrected(html) : html;
    },
  },
});

async function openLogPage(): Promise<Page> {
  const { extensionId } = chromium.running();
  const page = await chromium.open(`chrome-extension://${extensionId}/src/reading-log/index.html`);
  await page.locator('input[role=switch]').waitFor();
  return page;
}

async function switchOn(): Promise<Page> {
  const page = await openLogPage();
  await page.locator('input[role=switch]').setChecked(true);
  return page;
}

const rowsOf = (page: Page) => page.locator('.articles > li');

describe('the reading log', () => {
  it('keeps nothing before it is switched on', async () => {
    await waitForMarks(await chromium.open(addresses.mainland));
    const page = await openLogPage();
    expect(await page.locator('input[role=switch]').isChecked()).toBe(false);
    expect(await rowsOf(page).count()).toBe(0);
  });

  it('keeps an open article when it is switched on, and finds it in the other script', async () => {
    await waitForMarks(await chromium.open(addresses.mainland));
    const page = await switchOn();
    await expect
      .poll(async () => {
        await page.reload();
        await page.locator('.hint').first().waitFor();
        return rowsOf(page).count();
      })
      .toBe(1);
    await page.locator('input[type=search]').fill('鄉村全面振興');
    await expect.poll(() => rowsOf(page).count()).toBe(1);
    await page.locator('input[type=search]').fill('没有这样的文字');
    await expect.poll(() => rowsOf(page).count()).toBe(0);
  });

  // Before any panel: a second client of the browser takes its downloads away.
  it('comes back from its file as it was, after all of it was deleted', async () => {
    const page = await openLogPage();
    await rowsOf(page).first().waitFor();
    const save = async () => {
      const download = page.waitForEvent('download');
      await (await buttonOf(page, 'logExport')).click();
      return (await download).path();
    };
    const file = await save();
    const before = await readFile(file, 'utf8');
    expect(before.split('\n').length).toBeGreaterThan(1);
    await (await buttonOf(page, 'logDelete')).click();
    await (await buttonOf(page, 'logDeleteConfirm')).click();
    await expect.poll(() => rowsOf(page).count()).toBe(0);
    await page.locator('input[type=file]').setInputFiles({
      name: 'log.jsonl',
      mimeType: 'application/jsonl',
      buffer: Buffer.from(before),
    });
    await expect.poll(() => rowsOf(page).count()).toBe(1);
    expect(await readFile(await save(), 'utf8')).toBe(before);
  });

  it('says in the panel that the page has changed since, and shows how', async () => {
    isCorrected = true;
    const tab = await chromium.open(addresses.mainland);
    await waitForMarks(tab);
    const { page: panel } = await chromium.sidePanel(tab);
    const changes = panel.locator('.log-line.warning button');
    await changes.waitFor();
    await changes.click();
    expect(await panel.locator('.changed-paragraphs del').allTextContents()).toContain('绝');
    expect(await panel.locator('.changed-paragraphs ins').first().textContent()).toMatch(/任何/);
  });
});
