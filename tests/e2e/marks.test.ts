/** Marks are painted and leave the page's DOM as it was. */
import { describe, expect, it } from 'vitest';
import { countMarks, markedWords, waitForMarks } from '../../tools/browsers/reader-actions.ts';
import { markupAtStart, markupNow, useChromium } from './chromium-session.ts';
import { addresses, sites } from './sample-pages.ts';

const chromium = useChromium(sites);

describe('marks on a listed article', () => {
  it('paints people, dates and keywords', async () => {
    const tab = await chromium.open(addresses.mainland);
    expect(await waitForMarks(tab)).toBe(true);
    const marks = await countMarks(tab);
    expect(marks['gongbao-person']).toBeGreaterThan(10);
    expect(marks['gongbao-date']).toBeGreaterThan(3);
    expect(marks['gongbao-keyword']).toBeGreaterThan(5);
  });

  it('paints the page of a Taiwan city government', async () => {
    const tab = await chromium.open(addresses.taiwan);
    expect(await waitForMarks(tab)).toBe(true);
    expect((await countMarks(tab))['gongbao-person']).toBeGreaterThan(5);
  });

  it.each(['mainland', 'taiwan', 'strict'] as const)('leaves the markup of %s as it was', async (name) => {
    const tab = await chromium.open(addresses[name]);
    expect(await waitForMarks(tab)).toBe(true);
    expect(await markupNow(tab)).toBe(await markupAtStart(tab));
    expect(chromium.pageErrors).toEqual([]);
  });

  it('follows a page that rewrites its own words', async () => {
    const tab = await chromium.open(addresses.rewriting);
    expect(await waitForMarks(tab)).toBe(true);
    await tab.evaluate(() => Reflect.get(window, 'rewrite')('副省长许听澜表示，明年3月1日前完成验收。'));
    const written = await markupNow(tab);
    await expect.poll(() => markedWords(tab, 'gongbao-person'), { timeout: 10_000 }).toContain('许听澜');
    expect(await markupNow(tab)).toBe(written);
    expect(chromium.pageErrors).toEqual([]);
  });

  it('does not hinder a page that moves and removes its nodes', async () => {
    const tab = await chromium.open(addresses.rendering);
    expect(await waitForMarks(tab)).toBe(true);
    await tab.evaluate(() => Reflect.get(window, 'renderAgain')());
    const rendered = await markupNow(tab);
    await expect.poll(() => markedWords(tab, 'gongbao-person'), { timeout: 10_000 }).not.toContain('卓远山');
    expect(await markupNow(tab)).toBe(rendered);
    expect(chromium.pageErrors).toEqual([]);
  });
});
