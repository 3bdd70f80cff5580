/** Where the extension stays out, and what it asks for. */
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { builtExtension } from '../../tools/browsers/built-extension.ts';
import { buttonOf, countMarks, waitForMarks } from '../../tools/browsers/reader-actions.ts';
import { markupAtStart, markupNow, useChromium } from './chromium-session.ts';
import { addresses, sites } from './sample-pages.ts';

const chromium = useChromium(sites);

/** Longer than detection and injection take together, in milliseconds. */
const quietMs = 1_000;

describe('a page on a host that is not listed', () => {
  it('has nothing of ours until the toolbar button is used', async () => {
    const tab = await chromium.open(addresses.unlisted);
    await tab.waitForTimeout(quietMs);
    expect(await worlds(tab)).toEqual([]);
    expect(await countMarks(tab)).toEqual({});

    const { page: popup } = await chromium.popup(tab);
    await (await buttonOf(popup, 'readPage')).click();
    expect(await waitForMarks(tab)).toBe(true);
    expect(await markupNow(tab)).toBe(await markupAtStart(tab));
  });
});

describe('a page on a listed host that is no article', () => {
  it('gets the detector alone and keeps its markup', async () => {
    const tab = await chromium.open(addresses.list);
    await tab.waitForTimeout(quietMs);
    expect(await worlds(tab)).toEqual(['no reader']);
    expect(await countMarks(tab)).toEqual({});
    expect(await markupNow(tab)).toBe(await markupAtStart(tab));
  });
});

describe('the reader', () => {
  it('is seen in an article, by the same look', async () => {
    const tab = await chromium.open(addresses.mainland);
    expect(await waitForMarks(tab)).toBe(true);
    expect(await worlds(tab)).toEqual(['reader']);
  });
});

describe('commands', () => {
  const commands = ['next-mark', 'open-panel', 'previous-mark', 'toggle-marks', 'toggle-script'];

  it('are known to the browser', async () => {
    const worker = await chromium.running().worker();
    const known = await worker.evaluate(() => chrome.commands.getAll());
    expect(known.map(({ name }) => name).sort()).toEqual(expect.arrayContaining(commands));
  });

  it.each(commands)('%s stands in the context menu', async (id) => {
    const worker = await chromium.running().worker();
    // The menu cannot be listed; changing an item that is not there fails.
    const change = worker.evaluate((item) => chrome.contextMenus.update(item, { enabled: true }), id);
    await expect(change).resolves.toBeUndefined();
  });
});

describe.each(['chrome', 'firefox'] as const)('the built manifest for %s', (target) => {
  const manifest = JSON.parse(readFileSync(`${builtExtension(target)}/manifest.json`, 'utf8'));

  it('lets no page reach our files', () => {
    expect(manifest).not.toHaveProperty('web_accessible_resources');
  });

  it('asks for few permissions', () => {
    const permissions = ['activeTab', 'contextMenus', 'scripting', 'storage'];
    const expected = target === 'chrome' ? [...permissions, 'sidePanel'] : permissions;
    expect([...manifest.permissions].sort()).toEqual(expected.sort());
  });
});

/** What of ours lives in the page: one entry for each world of the extension, by whether it holds a reader. */
async function worlds(tab: Page): Promise<string[]> {
  const { context, extensionId } = chromium.running();
  const session = await context.newCDPSession(tab);
  const ids: number[] = [];
  session.on('Runtime.executionContextCreated', ({ context: world }) => {
    if (world.origin.includes(extensionId)) ids.push(world.id);
  });
  await session.send('Runtime.enable');
  const expression = "Symbol.for('gongbao.reader') in window ? 'reader' : 'no reader'";
  const found = ids.map((contextId) => session.send('Runtime.evaluate', { expression, contextId }));
  const states = (await Promise.all(found)).map(({ result }) => String(result.value));
  await session.detach();
  return states;
}
