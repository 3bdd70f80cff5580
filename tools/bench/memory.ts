/** What a tab's JavaScript heap holds with the reader in the page, and without. */
import type { BrowserContext } from 'playwright-core';
import { builtExtension } from '../browsers/built-extension.ts';
import { launchChromium } from '../browsers/launch-chromium.ts';
import { startPageServer } from '../browsers/page-server.ts';
import { waitForMarks } from '../browsers/reader-actions.ts';
import { type Figure, figureOf, type Round } from './figures.ts';
import { newsPage } from './news-text.ts';

const rounds = 5;
const mebibyte = 1024 * 1024;

export async function benchMemory(): Promise<Figure[]> {
  const server = await startPageServer(({ path }) => ({ body: newsPage(Number(/_(\d+)/.exec(path)?.[1])) }));
  const extension = builtExtension('chrome');
  const running = await launchChromium({ extension, headless: true, port: server.port, mappedHosts: ['*'] });
  try {
    const figures: Figure[] = [];
    for (const length of [2_000, 20_000]) {
      const measured: Round[] = [];
      for (let round = 0; round < rounds; round += 1) {
        const path = `/xwzx/202406/t20240618_${length}.html`;
        // Hosts of their own, so that each tab has a process and a heap of its own.
        const ours = await heapOf(running.context, `http://www.lanchuan${round}.gov.cn${path}`, true);
        const rival = await heapOf(running.context, `http://plain${round}.example.com${path}`, false);
        measured.push({ ours, rival });
      }
      const name = `heap of a tab with an article of ${length} characters`;
      figures.push(figureOf({ name, against: 'the same tab without us', unit: 'MiB' }, measured));
    }
    return figures;
  } finally {
    await running.close();
    await server.close();
  }
}

/** In mebibytes, after garbage has been collected. All worlds of a page share its heap. */
async function heapOf(context: BrowserContext, address: string, isRead: boolean): Promise<number> {
  const tab = await context.newPage();
  await tab.goto(address);
  if (isRead && !(await waitForMarks(tab))) throw new Error(`${address} was not read.`);
  const session = await context.newCDPSession(tab);
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  await tab.close();
  return usedSize / mebibyte;
}
