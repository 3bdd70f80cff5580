/** Converts a page of a million characters in the built extension, beside a plain walk as other extensions do it. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { CDPSession, Page } from 'playwright-core';
import type { ScriptMode } from '../../src/extension/script-modes.ts';
import { builtExtension } from '../browsers/built-extension.ts';
import { launchChromium, type RunningChromium } from '../browsers/launch-chromium.ts';
import { startPageServer } from '../browsers/page-server.ts';
import { waitForMarks } from '../browsers/reader-actions.ts';
import { showScript } from '../browsers/reader-calls.ts';
import { largePage } from './large-page.ts';
import { type TracedTasks, traceTasks } from './trace-tasks.ts';

const host = 'www.lanchuan.gov.cn';
const articlePath = '/xwzx/lcyw/202406/t20240618_1048213.html';
const plainHost = 'plain.example.com';

/** Prints the times and the longest tasks. */
export async function benchConvertPage(): Promise<void> {
  const body = largePage();
  const server = await startPageServer(() => ({ body }));
  const running = await launchChromium({
    extension: builtExtension('chrome'),
    headless: true,
    port: server.port,
    mappedHosts: ['*'],
  });
  try {
    const session = await running.context.browser()?.newBrowserCDPSession();
    if (!session) throw new Error('Chromium has closed.');
    console.log('A page of 1,000,000 characters in 4,670 text nodes, from simplified to traditional:');
    await benchPlainWalk(running, session);
    await benchExtension(running, session);
  } finally {
    await running.close();
    await server.close();
  }
}

async function benchExtension(running: RunningChromium, session: CDPSession): Promise<void> {
  const page = await running.context.newPage();
  await page.goto(`http://${host}${articlePath}`);
  if (!(await waitForMarks(page))) throw new Error('The page was not read.');
  const show = (mode: ScriptMode) => async () => {
    await showScript(running, page, mode);
    await settle(page);
  };
  for (const [label, mode] of [
    ['Gongbao, first time', 'traditional'],
    ['Gongbao, back', 'original'],
    ['Gongbao, again', 'traditional'],
    ['Gongbao, back again', 'original'],
  ] as const) {
    await report(label, page, session, show(mode));
  }
  await page.close();
}

/** opencc-js on each text node in turn, all at once; its converter stands already. */
async function benchPlainWalk(running: RunningChromium, session: CDPSession): Promise<void> {
  const page = await running.context.newPage();
  await page.goto(`http://${plainHost}/`);
  const library = createRequire(import.meta.url)
    .resolve('opencc-js')
    .replace(/dist.*$/, 'dist/umd/cn2t.js');
  await page.addScriptTag({ content: readFileSync(library, 'utf8') });
  await page.evaluate(() => {
    const { OpenCC } = window as unknown as { OpenCC: typeof import('opencc-js') };
    const convert = OpenCC.Converter({ from: 'cn', to: 't' });
    convert('会议');
    Reflect.set(window, 'convertText', () => convert(document.body.textContent ?? ''));
    Reflect.set(window, 'convertPage', () => {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      while (walker.nextNode()) walker.currentNode.nodeValue = convert(walker.currentNode.nodeValue ?? '');
    });
  });
  await report('opencc-js, bare string', page, session, () =>
    page.evaluate(() => void Reflect.get(window, 'convertText')()),
  );
  await report('plain walk', page, session, async () => {
    await page.evaluate(() => Reflect.get(window, 'convertPage')());
    await settle(page);
  });
  await page.close();
}

/** Until what was written has been laid out and painted. */
function settle(page: Page): Promise<void> {
  return page.evaluate(
    () => new Promise<void>((resolve) => requestAnimationFrame(() => setTimeout(resolve))),
  );
}

async function report(
  label: string,
  page: Page,
  session: CDPSession,
  act: () => Promise<void>,
): Promise<TracedTasks> {
  let wholeMs = 0;
  const tasks = await traceTasks(page, session, async () => {
    const start = performance.now();
    await act();
    wholeMs = performance.now() - start;
  });
  const long = tasks.long.map((ms) => ms.toFixed(0)).join(' ');
  console.log(
    `  ${label.padEnd(24)} ${wholeMs.toFixed(0).padStart(6)} ms whole, ${tasks.totalMs.toFixed(0).padStart(6)} ms of the page’s thread, longest task ${tasks.longestMs.toFixed(0).padStart(5)} ms; over 50 ms: ${long || 'none'}`,
  );
  return tasks;
}
