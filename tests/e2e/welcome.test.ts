/** What a reader sees after installing, and the help: in a browser that has just been started for the first time. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { builtExtension } from '../../tools/browsers/built-extension.ts';
import { launchChromium, type RunningChromium } from '../../tools/browsers/launch-chromium.ts';

let running: RunningChromium;

beforeAll(async () => {
  running = await launchChromium({
    extension: builtExtension('chrome'),
    headless: true,
    port: 1,
    mappedHosts: ['*'],
    language: 'zh-CN',
    keepWelcome: true,
  });
});
afterAll(() => running?.close());

async function welcomePage() {
  const isWelcome = () =>
    running.context.pages().find((page) => page.url().endsWith('/src/welcome/index.html'));
  await expect.poll(() => isWelcome() !== undefined, { timeout: 15_000 }).toBe(true);
  const page = isWelcome();
  if (!page) throw new Error('The welcome page closed again.');
  return page;
}

describe('after installing', () => {
  it('a page opens that shows the marks and the statements of a sample', async () => {
    const page = await welcomePage();
    await page.locator('.sample p').first().waitFor();
    const painted = () =>
      page.evaluate(() => [...CSS.highlights.keys()].map((name) => name.replace('dark-', '')));
    expect(await painted()).toEqual(
      expect.arrayContaining(['gongbao-person', 'gongbao-cue', 'gongbao-date', 'gongbao-keyword']),
    );
    const statements = await page.locator('.sample-statements li').allTextContents();
    expect(statements.join('\n')).toContain('韩立城');
    expect(statements).toHaveLength(3);
  });

  it('the sample changes its script and keeps its marks on their words', async () => {
    const page = await welcomePage();
    const marked = () =>
      page.evaluate(() => {
        const highlight = CSS.highlights.get('gongbao-date') ?? CSS.highlights.get('gongbao-dark-date');
        return [...(highlight ?? [])].map(({ startContainer, startOffset, endOffset }) =>
          startContainer.nodeValue?.slice(startOffset, endOffset),
        );
      });
    const before = await marked();
    await page.locator('.segment').nth(2).click();
    await expect.poll(() => page.locator('.sample').textContent(), { timeout: 15_000 }).toContain('會議指出');
    expect(await marked()).toEqual(before);
    const statements = (await page.locator('.sample-statements').textContent()) ?? '';
    expect(statements).toContain('韓立城');
    expect(statements).toContain('發展');
    expect(statements).not.toMatch(/[发韩]/);
  });

  it('help lists every key of the browser and of the panel', async () => {
    const page = await running.context.newPage();
    await page.goto(`chrome-extension://${running.extensionId}/src/help/index.html`);
    await page.locator('.keys > div').first().waitFor();
    expect(await page.locator('.keys > div').count()).toBeGreaterThanOrEqual(5);
    expect(await page.locator('.panel-keys > div').count()).toBeGreaterThan(10);
  });
});
