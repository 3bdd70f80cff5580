/** Panel, popup, options and the pages in tabs hold what axe can check: contrast, names, roles, order. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { buttonOf, waitForMarks } from '../../tools/browsers/reader-actions.ts';
import { useChromium } from './chromium-session.ts';
import { addresses, sites } from './sample-pages.ts';

const chromium = useChromium(sites);
const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

describe.each(['light', 'dark'] as const)('in %s', (colorScheme) => {
  it('the side panel has no violation', async () => {
    const tab = await chromium.open(addresses.mainland);
    expect(await waitForMarks(tab)).toBe(true);
    const { page } = await chromium.sidePanel(tab);
    await page.locator('main[aria-busy="false"] h1').waitFor();
    await page.emulateMedia({ colorScheme });
    expect(await violations(page)).toEqual([]);
  });

  it('the side panel in use has no violation', async () => {
    const tab = await chromium.open(addresses.mainland);
    expect(await waitForMarks(tab)).toBe(true);
    const { page } = await chromium.sidePanel(tab);
    await page.emulateMedia({ colorScheme });
    await page.locator('.keywords .unfold').first().click();
    await page.locator('.explanation dd').first().waitFor();
    await page.keyboard.press('f');
    await page.locator('.kind-person').click();
    await page.locator('.share-part').first().click();
    await page.locator('input[type=search]').fill('要');
    await page.locator('.passage').first().waitFor();
    await page.locator('.passage').first().hover();
    expect(await violations(page)).toEqual([]);
    await page.locator('input[type=search]').fill('绝无此语');
    await page.locator('.notice').waitFor();
    expect(await violations(page)).toEqual([]);
  });

  it('the list of keys has no violation', async () => {
    const tab = await chromium.open(addresses.mainland);
    const { page } = await chromium.sidePanel(tab);
    await page.locator('.tools').waitFor();
    await page.emulateMedia({ colorScheme });
    await page.keyboard.press('?');
    await page.getByRole('dialog').waitFor();
    expect(await violations(page)).toEqual([]);
  });

  it('a page without an article has no violation in the panel', async () => {
    const tab = await chromium.open(addresses.list);
    const { page } = await chromium.sidePanel(tab);
    await page.locator('.notice .button').waitFor();
    await page.emulateMedia({ colorScheme });
    expect(await violations(page)).toEqual([]);
  });

  it('the popup has no violation', async () => {
    const tab = await chromium.open(addresses.mainland);
    expect(await waitForMarks(tab)).toBe(true);
    const { page } = await chromium.popup(tab);
    await page.getByRole('radio').first().waitFor();
    await page.emulateMedia({ colorScheme });
    expect(await violations(page)).toEqual([]);
  });

  it.each(['welcome', 'help'] as const)('the page for %s has none', async (name) => {
    const { extensionId } = chromium.running();
    const page = await chromium.open(`chrome-extension://${extensionId}/src/${name}/index.html`);
    await page.locator('h2').first().waitFor();
    await page.emulateMedia({ colorScheme });
    expect(await violations(page)).toEqual([]);
  });

  it('the reading log has none, empty, filled and asked for its end', async () => {
    const { extensionId } = chromium.running();
    const page = await chromium.open(`chrome-extension://${extensionId}/src/reading-log/index.html`);
    await page.locator('input[role=switch]').waitFor();
    await page.emulateMedia({ colorScheme });
    expect(await violations(page)).toEqual([]);
    await page.locator('input[role=switch]').setChecked(true);
    expect(await waitForMarks(await chromium.open(addresses.mainland))).toBe(true);
    await expect
      .poll(async () => {
        await page.reload();
        await page.locator('[data-texts=loaded]').waitFor();
        return page.locator('.articles > li').count();
      })
      .toBeGreaterThan(0);
    await page.locator('input[type=search]').fill('闻道安');
    await page.locator('.subject-match .history-chart').waitFor();
    await (await buttonOf(page, 'logDelete')).click();
    expect(await violations(page)).toEqual([]);
    await (await buttonOf(page, 'logDeleteConfirm')).click();
  });

  it('the options have none, with wrong lines and an import in sight', async () => {
    const { extensionId } = chromium.running();
    const page = await chromium.open(`chrome-extension://${extensionId}/src/options/index.html`);
    const section = page.locator('section[aria-labelledby="own-terms"]');
    await section.locator('textarea').fill('春风行动\n春风行动');
    await section.locator('.button.primary').click();
    const buffer = Buffer.from('三长共治,注\n丙,丁,戊');
    await section.locator('input[type=file]').setInputFiles({ name: 'a.csv', mimeType: 'text/csv', buffer });
    await section.locator('.import .faults').waitFor();
    await page.emulateMedia({ colorScheme });
    expect(await violations(page)).toEqual([]);
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
