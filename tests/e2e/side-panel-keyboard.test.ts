/** Everything that the side panel can do, done without a mouse. */
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { waitForMarks } from '../../tools/browsers/reader-actions.ts';
import { useChromium } from './chromium-session.ts';
import { addresses, sites } from './sample-pages.ts';

const chromium = useChromium(sites);

async function openWithPanel() {
  const tab = await chromium.open(addresses.mainland);
  expect(await waitForMarks(tab)).toBe(true);
  await tab.setViewportSize({ width: 900, height: 400 });
  const { page: panel } = await chromium.sidePanel(tab);
  await panel.locator('.tools').waitFor();
  return { tab, panel, press: (key: string) => panel.keyboard.press(key) };
}

const scrolled = (tab: Page) => tab.evaluate(() => window.scrollY);
const focusedText = (panel: Page) => panel.evaluate(() => document.activeElement?.textContent ?? '');
const sections = (panel: Page) => panel.locator('.section-head').count();

/** Goes on with the Tab key until `selector` has the focus. */
async function tabTo(panel: Page, selector: string): Promise<void> {
  for (let i = 0; i < 200; i += 1) {
    if (await panel.evaluate((wanted) => document.activeElement?.matches(wanted) === true, selector)) return;
    await panel.keyboard.press('Tab');
  }
  throw new Error(`Tab never reaches ${selector}.`);
}

describe('the Tab key', () => {
  it('reaches every control, and groups by one stop', async () => {
    const { panel, press } = await openWithPanel();
    const unreached = async () =>
      panel.evaluate(() =>
        [...document.querySelectorAll<HTMLElement>('main :is(button, input, select, a, [tabindex="0"])')]
          .filter(
            (control) => control.tabIndex >= 0 && !control.matches(':disabled, [type=radio]:not(:checked)'),
          )
          .filter((control) => control.checkVisibility() && control.dataset.seen === undefined)
          .map((control) => control.outerHTML.slice(0, 90)),
      );
    for (let i = 0; i < 200 && (await unreached()).length > 0; i += 1) {
      await press('Tab');
      await panel.evaluate(() => {
        if (document.activeElement instanceof HTMLElement) document.activeElement.dataset.seen = '';
      });
    }
    expect(await unreached()).toEqual([]);
  });
});

describe('search', () => {
  it('is reached by /, finds either script, and is cleared by Escape', async () => {
    const { panel, press } = await openWithPanel();
    const all = await sections(panel);
    await press('/');
    await panel.keyboard.insertText('鄉村全面振興');
    await panel.locator('.passages, .passage').first().waitFor();
    expect(await panel.locator('.outcome').textContent()).toMatch(/\d/);
    expect(await panel.locator('mark').first().textContent()).toBe('乡村全面振兴');
    await press('Escape');
    await expect.poll(() => sections(panel)).toBe(all);
    expect(await panel.locator('mark').count()).toBe(0);
  });

  it('says when nothing fits, and shows everything again', async () => {
    const { panel, press } = await openWithPanel();
    const all = await sections(panel);
    await press('/');
    await panel.keyboard.insertText('绝无此语');
    await tabTo(panel, '.notice .button');
    await press('Enter');
    await expect.poll(() => sections(panel)).toBe(all);
  });
});

describe('filters', () => {
  it('narrow to a speaker and to a category, and end with Escape', async () => {
    const { panel, press } = await openWithPanel();
    const all = await panel.locator('.speaker').count();
    await press('f');
    await tabTo(panel, '.choice select');
    await press('ArrowDown');
    await expect.poll(() => panel.locator('.speaker').count()).toBe(1);
    await press('Tab');
    await press('ArrowDown');
    await expect.poll(() => panel.locator('.category').count()).toBeLessThanOrEqual(1);
    await press('Tab');
    await press('Escape');
    await expect.poll(() => panel.locator('.speaker').count()).toBe(all);
  });

  it('narrow to one kind, and to whom the bar of shares shows', async () => {
    const { panel, press } = await openWithPanel();
    const speakers = () => panel.locator('.speaker').count();
    const all = await speakers();
    await tabTo(panel, '.kind-date');
    await press('Enter');
    await expect.poll(speakers).toBe(0);
    expect(await panel.locator('.timeline').count()).toBe(1);
    await press('Enter');
    await expect.poll(speakers).toBe(all);
    await tabTo(panel, '.share-part');
    await press('ArrowRight');
    await press('Enter');
    await expect.poll(speakers).toBe(1);
  });
});

describe('rows', () => {
  it('are gone through by j and k; Enter goes to the place in the page', async () => {
    const { tab, panel, press } = await openWithPanel();
    await press('j');
    const first = await focusedText(panel);
    await press('j');
    expect(await focusedText(panel)).not.toBe(first);
    await press('k');
    expect(await focusedText(panel)).toBe(first);
    for (let i = 0; i < 14; i += 1) await press('j');
    await press('Enter');
    await expect.poll(() => scrolled(tab)).toBeGreaterThan(0);
  });

  it('are opened and folded by e, all statements by Shift+E', async () => {
    const { panel, press } = await openWithPanel();
    const open = () => panel.locator('.statement .unfold[aria-expanded=true]').count();
    await tabTo(panel, '.statement .quote');
    await press('e');
    await expect.poll(open).toBe(1);
    await press('e');
    await expect.poll(open).toBe(0);
    await press('Shift+E');
    await expect.poll(open).toBe(await panel.locator('.statement .unfold').count());
  });

  it('of wording explain themselves', async () => {
    const { panel, press } = await openWithPanel();
    await tabTo(panel, '.keywords .unfold');
    await press('Enter');
    await panel.locator('.explanation dd').first().waitFor();
    expect(await panel.locator('.explanation').first().textContent()).toMatch(/[A-Za-z]{4}/);
  });

  it('are folded away with their section', async () => {
    const { panel, press } = await openWithPanel();
    await tabTo(panel, '.section-head button');
    expect(await panel.locator('.facts').count()).toBe(1);
    await press('Enter');
    await expect.poll(() => panel.locator('.facts').count()).toBe(0);
  });
});

describe('the way through the page', () => {
  const flashes = (tab: Page) =>
    tab.evaluate(() => [...CSS.highlights.keys()].some((name) => /flash/.test(name)));

  it.each(['n', 'p', '1', '2', '3', 'Shift+1', 'Shift+2', 'Shift+3'])('goes to a mark by %s', async (key) => {
    const { tab, press } = await openWithPanel();
    await press(key);
    await expect.poll(() => flashes(tab)).toBe(true);
  });

  it('goes by the strip’s paragraphs', async () => {
    const { tab, panel, press } = await openWithPanel();
    await tabTo(panel, '.strip-slider');
    const slider = panel.getByRole('slider');
    const before = Number(await slider.getAttribute('aria-valuenow'));
    await press('ArrowRight');
    expect(Number(await slider.getAttribute('aria-valuenow'))).toBe(before + 1);
    await press('End');
    expect(await slider.getAttribute('aria-valuenow')).toBe(await slider.getAttribute('aria-valuemax'));
    await press('Enter');
    await expect.poll(() => scrolled(tab)).toBeGreaterThan(200);
  });

  it('goes on by the buttons of the panel', async () => {
    const { tab, panel, press } = await openWithPanel();
    await tabTo(panel, '.stepper .icon-button:last-child');
    await press('Enter');
    await expect.poll(() => flashes(tab)).toBe(true);
  });
});

describe('the list of keys', () => {
  it('opens by ?, keeps single keys to itself, and closes by Escape', async () => {
    const { panel, press } = await openWithPanel();
    await press('?');
    await panel.getByRole('dialog').waitFor();
    await press('/');
    expect(await panel.evaluate(() => document.activeElement?.tagName)).not.toBe('INPUT');
    await press('Escape');
    await panel.getByRole('dialog').waitFor({ state: 'detached' });
  });

  it('switches single keys off, and on again', async () => {
    const { panel, press } = await openWithPanel();
    const isSearching = () => panel.evaluate(() => document.activeElement?.matches('input[type=search]'));
    const toggle = async () => {
      await press('?');
      await panel.getByRole('switch').focus();
      await press('Space');
      await press('Escape');
      await panel.getByRole('dialog').waitFor({ state: 'detached' });
    };
    await toggle();
    await press('/');
    expect(await isSearching()).toBe(false);
    await toggle();
    await press('/');
    expect(await isSearching()).toBe(true);
  });
});
