/** Articles that come after the page: filled in by script, or exchanged without a load. */
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { builtExtension } from '../../tools/browsers/built-extension.ts';
import { countMarks, waitForMarks } from '../../tools/browsers/reader-actions.ts';
import { useChromium } from './chromium-session.ts';
import { addresses, sites as samplePages } from './sample-pages.ts';

const host = 'http://www.lanchuan.gov.cn';
const late = `${host}/xwzx/lcyw/202406/t20240618_21.html`;
const never = `${host}/xwzx/lcyw/202406/t20240618_22.html`;
const application = `${host}/portal.html`;
const listing = `${host}/news.html`;
const framed = `${host}/xwzx/lcyw/202406/t20240618_24.html`;
const frameBody = `${host}/xwzx/lcyw/202406/body.html`;
const divided = `${host}/xwzx/lcyw/202406/t20240618_23.html`;

const articles = [
  [
    '省政府召开防汛工作会议',
    '副省长许听澜主持会议并讲话。',
    '许听澜指出，2024年6月18日起要加强值守，确保安全。',
  ],
  [
    '全省教育大会在澜川举行',
    '省委书记卓远山出席会议并讲话。',
    '卓远山强调，2024年7月1日前要完成各项准备工作。',
  ],
];
const script = `
  window.show = (number) => {
    const [title, ...lines] = ${JSON.stringify(articles)}[number];
    const root = document.getElementById('app');
    const heading = document.createElement('h1');
    heading.textContent = title;
    const body = document.createElement('div');
    for (const line of [...lines, '会议要求，各地各部门要压实责任，把各项措施落到实处，确保人民群众生命财产安全。']) {
      const p = document.createElement('p');
      p.textContent = line;
      body.append(p);
    }
    const bar = document.createElement('div');
    bar.textContent = '来源：澜川日报 发布时间：2024-06-18 字号：大 中 小';
    root.replaceChildren(heading, bar, body);
  };`;
const shell = (after: string) =>
  `<!DOCTYPE html><html lang="zh-CN"><meta charset="utf-8"><title>澜川省人民政府</title><div id="app"></div><script>${script}${after}</script></html>`;

const chromium = useChromium({
  ...samplePages,
  [late]: { body: shell('addEventListener("load", () => setTimeout(() => show(0), 1500));') },
  [never]: { body: shell('') },
  [application]: { body: shell('setTimeout(() => show(0), 1500);') },
  [listing]: {
    body: shell('').replace(
      '<div id="app"></div>',
      '<div id="app"><ul><li><a href="/1">要闻</a></li></ul></div>',
    ),
  },
  [framed]: {
    body: '<!DOCTYPE html><meta charset="utf-8"><title>省政府召开防汛工作会议</title><h1>省政府召开防汛工作会议</h1><div>来源：澜川日报 发布时间：2024-06-18</div><iframe src="body.html" width="600" height="300"></iframe>',
  },
  [frameBody]: {
    body: '<!DOCTYPE html><meta charset="utf-8"><p>6月17日，省政府在澜川召开防汛工作会议，副省长许听澜主持会议并讲话。</p><p>许听澜指出，2024年6月18日起要加强值守，把各项措施落到实处，确保人民群众生命财产安全。</p>',
  },
  [divided]: {
    body: shell('show(0);').replace(
      '<script>',
      '<p><b>1</b> <a href="t20240618_23_1.html">2</a> <a href="t20240618_23_1.html">下一页</a></p><script>',
    ),
  },
});

describe('an article that comes late', () => {
  it.each([
    ['under an article’s address', late],
    ['in an application', application],
  ])('is read %s', async (_, address) => {
    const tab = await chromium.open(address);
    expect(await countMarks(tab)).toEqual({});
    expect(await waitForMarks(tab)).toBe(true);
    expect(chromium.pageErrors).toEqual([]);
  });

  it('is read again when an application shows another', async () => {
    const tab = await chromium.open(`${application}#/news/detail/20381`);
    expect(await waitForMarks(tab)).toBe(true);
    expect(await markedPeople(tab)).toContain('许听澜');
    await tab.evaluate(() => {
      history.pushState(null, '', '#/news/detail/20382');
      Reflect.get(window, 'show')(1);
    });
    await expect.poll(() => markedPeople(tab), { timeout: 10_000 }).toContain('卓远山');
    expect(await markedPeople(tab)).not.toContain('许听澜');
  });
});

describe('an application that goes from a list to an article', () => {
  it('has the article read', async () => {
    const tab = await chromium.open(listing);
    await tab.waitForTimeout(1_000);
    expect(await countMarks(tab)).toEqual({});
    await tab.evaluate(() => {
      history.pushState(null, '', '/news/detail/20381');
      setTimeout(() => Reflect.get(window, 'show')(0), 300);
    });
    expect(await waitForMarks(tab)).toBe(true);
    expect(await markedPeople(tab)).toContain('许听澜');
  });
});

describe('an article in a frame of its site', () => {
  it('is marked there', async () => {
    const tab = await chromium.open(framed);
    const frame = () => tab.frames().find((one) => one.url() === frameBody);
    const people = () =>
      frame()?.evaluate(() =>
        [...(CSS.highlights.get('gongbao-person') ?? [])].map(({ startContainer, startOffset, endOffset }) =>
          (startContainer.textContent ?? '').slice(startOffset, endOffset),
        ),
      );
    await expect.poll(people, { timeout: 10_000 }).toContain('许听澜');
    expect(chromium.pageErrors).toEqual([]);
  });
});

describe('observers', () => {
  it('are none on a page that is no article', async () => {
    const tab = await chromium.open(addresses.list);
    await tab.waitForTimeout(500);
    expect(await countObservers(tab)).toBe(0);
  });

  it('of an empty shell are gone after ten seconds', async () => {
    const tab = await chromium.open(never);
    await expect.poll(() => countObservers(tab)).toBe(1);
    await tab.waitForTimeout(10_500);
    await expect.poll(() => countObservers(tab), { timeout: 5_000 }).toBe(0);
  });
});

describe('a divided article', () => {
  it('is said to go on, and the panel leads there', async () => {
    const tab = await chromium.open(divided);
    expect(await waitForMarks(tab)).toBe(true);
    const { page: panel } = await chromium.sidePanel(tab);
    const link = panel.locator('.next-page a');
    expect(await link.textContent()).toContain('2');
    await link.click();
    await tab.waitForURL(/t20240618_23_1/);
  });
});

describe('the detector', () => {
  it.each(['chrome', 'firefox'] as const)('is no larger than 8 KB for %s', (target) => {
    const folder = builtExtension(target);
    const manifest = JSON.parse(readFileSync(`${folder}/manifest.json`, 'utf8'));
    const file = `${folder}/${String(manifest.content_scripts[0].js[0])}`;
    expect(gzipSync(readFileSync(file)).length).toBeLessThanOrEqual(8 * 1024);
  });
});

function markedPeople(tab: Page): Promise<string[]> {
  return tab.evaluate(() =>
    [...(CSS.highlights.get('gongbao-person') ?? [])].map(({ startContainer, startOffset, endOffset }) =>
      (startContainer.textContent ?? '').slice(startOffset, endOffset),
    ),
  );
}

/** Mutation observers that live in the extension's own world of the page. */
async function countObservers(tab: Page): Promise<number> {
  const { context, extensionId } = chromium.running();
  const session = await context.newCDPSession(tab);
  const ids: number[] = [];
  session.on('Runtime.executionContextCreated', ({ context: world }) => {
    if (world.origin.includes(extensionId)) ids.push(world.id);
  });
  await session.send('Runtime.enable');
  let count = 0;
  for (const contextId of ids) {
    const expression = 'MutationObserver.prototype';
    const { result } = await session.send('Runtime.evaluate', { expression, contextId });
    const { objects } = await session.send('Runtime.queryObjects', {
      prototypeObjectId: result.objectId ?? '',
    });
    const length = await session.send('Runtime.callFunctionOn', {
      objectId: objects.objectId ?? '',
      functionDeclaration: 'function () { return this.length; }',
    });
    count += Number(length.result.value);
  }
  await session.detach();
  return count;
}
