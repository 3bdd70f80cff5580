/** The page in another script and back, to the letter. */
import { describe, expect, it } from 'vitest';
import { pickScript, waitForMarks } from '../../tools/browsers/reader-actions.ts';
import { markupAtStart, markupNow, useChromium } from './chromium-session.ts';
import { addresses, sites } from './sample-pages.ts';

const chromium = useChromium(sites);

describe('script conversion', () => {
  it.each([
    ['mainland', 'traditional', '鄉村全面振興'],
    ['mainland', 'taiwan', '鄉村全面振興'],
    ['mainland', 'hong-kong', '鄉村全面振興'],
    ['taiwan', 'simplified', '海岚市政府'],
    ['strict', 'traditional', '鄉村全面振興'],
  ] as const)('%s goes to %s and comes back as it was', async (name, script, words) => {
    const tab = await chromium.open(addresses[name]);
    expect(await waitForMarks(tab)).toBe(true);
    const popup = await chromium.popup(tab);
    await pickScript(popup.page, tab, script);
    expect(await tab.textContent('body')).toContain(words);
    await pickScript(popup.page, tab, 'original');
    await expect.poll(() => markupNow(tab)).toBe(await markupAtStart(tab));
    expect(chromium.pageErrors).toEqual([]);
  });

  it('gives back what a page wrote while it was converted', async () => {
    const tab = await chromium.open(addresses.rewriting);
    expect(await waitForMarks(tab)).toBe(true);
    const popup = await chromium.popup(tab);
    await pickScript(popup.page, tab, 'traditional');
    await tab.evaluate(() => Reflect.get(window, 'rewrite')('副省长许听澜表示，明年完成验收。'));
    await expect.poll(() => tab.textContent('body'), { timeout: 10_000 }).toContain('副省長許聽瀾');
    await pickScript(popup.page, tab, 'original');
    await expect.poll(() => tab.textContent('body')).toContain('副省长许听澜');
  });

  it('does not hinder a page that moves and removes its nodes', async () => {
    const tab = await chromium.open(addresses.rendering);
    expect(await waitForMarks(tab)).toBe(true);
    const popup = await chromium.popup(tab);
    await pickScript(popup.page, tab, 'traditional');
    await tab.evaluate(() => Reflect.get(window, 'renderAgain')());
    await pickScript(popup.page, tab, 'original');
    expect(await tab.textContent('body')).toContain('乡村全面振兴');
    expect(chromium.pageErrors).toEqual([]);
  });

  it('answers the next click after its worker was killed', async () => {
    const tab = await chromium.open(addresses.mainland);
    expect(await waitForMarks(tab)).toBe(true);
    const popup = await chromium.popup(tab);
    await popup.page.getByRole('radio').first().waitFor();
    await killWorker();
    await pickScript(popup.page, tab, 'traditional');
    expect(await tab.textContent('body')).toContain('鄉村全面振興');
  });
});

async function killWorker(): Promise<void> {
  const { context, extensionId } = chromium.running();
  const session = await context.browser()?.newBrowserCDPSession();
  if (!session) throw new Error('Chromium has closed.');
  const workers = async () => {
    const { targetInfos } = await session.send('Target.getTargets');
    return targetInfos.filter(({ type, url }) => type === 'service_worker' && url.includes(extensionId));
  };
  for (const { targetId } of await workers()) await session.send('Target.closeTarget', { targetId });
  await expect.poll(async () => (await workers()).length).toBe(0);
  await session.detach();
}
