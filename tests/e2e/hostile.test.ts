/**
 * Broken and hostile pages: each is read or refused plainly, keeps its markup to the byte, works as before, and
 * hears no error of ours. One browser and one side panel serve them all.
 */
import { beforeAll, describe, expect, it } from 'vitest';
import type { ExtensionPage } from '../../tools/browsers/extension-pages.ts';
import { openSidePanel } from '../../tools/browsers/extension-pages.ts';
import { useChromium } from './chromium-session.ts';
import { hostileAddress, hostilePages } from './hostile-pages.ts';
import { installProbe, type PageProbe, probePage } from './page-probe.ts';
import { askReader } from './reader-state.ts';
import { addresses, sites } from './sample-pages.ts';

const chromium = useChromium({
  ...sites,
  ...Object.fromEntries(hostilePages.map(({ answer }, i) => [hostileAddress(i), answer])),
});
const longest = { timeout: 15_000 };
/** Above this a page is not converted and restored as well: other tests measure that. */
const largeMarkup = 300_000;

let panel: ExtensionPage['page'];

beforeAll(async () => {
  await chromium.running().context.addInitScript(installProbe);
  const tab = await chromium.running().context.newPage();
  await tab.goto(addresses.mainland);
  ({ page: panel } = await openSidePanel(chromium.running(), tab));
});

describe('a page that', () => {
  it.each(hostilePages.map((page, i) => ({ ...page, address: hostileAddress(i) })))(
    '$name',
    async ({ address, expected, keepsMarkup }) => {
      const tab = await chromium.open('about:blank');
      const probe = await probePage(chromium.running(), tab);
      await tab.goto(address);
      if (expected === 'marks') await expect.poll(probe.marks, longest).toBeGreaterThan(0);
      await expectAnswer(address, expected);
      await expectPanel();
      if (keepsMarkup !== false) await expectOwnMarkup(probe);
      if (expected === 'marks') expect(await probe.works()).toBe(true);
      if (expected === 'marks' && (await probe.markup()).length < largeMarkup)
        await expectConversion(address, probe, keepsMarkup);
      expect(await probe.evaluate('window.pwned ?? window.slotWasSeen ?? false')).toBe(false);
      expect(probe.ourErrors).toEqual([]);
    },
  );
});

/** The reader, or the background for it, says what is in the page. */
async function expectAnswer(address: string, expected: 'marks' | 'said'): Promise<void> {
  const status = async () => (await askReader(chromium.running(), address)).status;
  const wanted = expected === 'marks' ? 'article' : /^(?:no-article|unread|failed)$/;
  await expect.poll(status, longest).toMatch(wanted);
}

/** The panel stands beside whatever tab is in front: it has come to rest, and runs nothing of the page. */
async function expectPanel(): Promise<void> {
  await expect.poll(() => panel.locator('main').getAttribute('aria-busy'), longest).toBe('false');
  expect((await panel.locator('h1').first().textContent())?.trim()).not.toBe('');
  expect(await panel.locator('main').locator('script, img, iframe, [href^="javascript:" i]').count()).toBe(0);
  expect(await panel.evaluate(() => Reflect.has(window, 'pwned'))).toBe(false);
}

async function expectOwnMarkup(probe: PageProbe): Promise<void> {
  const start = await probe.markupAtStart();
  // Compared as a truth: two texts of megabytes would take a minute to show.
  const isSame = async () => (await probe.markup()) === start;
  await expect.poll(isSame, longest).toBe(true);
}

/** To traditional characters and back: what comes back is what was there. */
async function expectConversion(address: string, probe: PageProbe, keepsMarkup?: false): Promise<void> {
  // A page that copies itself while it is converted owns the converted copy.
  await expect.poll(() => probe.evaluate('window.hasActed !== false'), longest).toBe(true);
  const ask = (mode: string) => askReader(chromium.running(), address, 'showScript', mode);
  expect((await ask('traditional')).status).not.toMatch(/failed|unread/);
  expect((await ask('original')).status).not.toMatch(/failed|unread/);
  if (keepsMarkup !== false) await expectOwnMarkup(probe);
}
