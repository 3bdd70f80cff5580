/** Panel and popup hold what axe can check: contrast, names, roles, order. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { waitForMarks } from '../../tools/browsers/reader-actions.ts';
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

  it('the popup has no violation', async () => {
    const tab = await chromium.open(addresses.mainland);
    expect(await waitForMarks(tab)).toBe(true);
    const { page } = await chromium.popup(tab);
    await page.getByRole('radio').first().waitFor();
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
