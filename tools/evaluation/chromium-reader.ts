/** Reads pages in a real Chromium: jsdom's own walk over a huge page takes longer than ours in a browser. */
import { fileURLToPath } from 'node:url';
import { chromium, type Page } from 'playwright-core';
import { build } from 'vite';
import { findChromium } from '../setup/find-browser.mjs';
import type { TimedReading, timeBestReading } from './time-reading.ts';

export interface ChromiumReader {
  read(html: string, url: string, times: number, limitMs: number): Promise<TimedReading>;
  close(): Promise<void>;
}

/** A page is left for a new one after so many readings, so that no memory piles up. */
const readingsAPage = 50;

/** `undefined` where no Chromium is installed. */
export async function openChromiumReader(): Promise<ChromiumReader | undefined> {
  const executablePath = findChromium();
  if (!executablePath) return undefined;
  const browser = await chromium.launch({ executablePath, chromiumSandbox: process.getuid?.() !== 0 });
  const script = await bundleReading();
  let page: Page | undefined;
  let readings = 0;
  const nextPage = async () => {
    await page?.close();
    page = await browser.newPage();
    await page.addScriptTag({ content: script });
    return page;
  };
  return {
    read: async (html, url, times, limitMs) => {
      const open = readings % readingsAPage === 0 || !page ? await nextPage() : page;
      readings += 1;
      return open.evaluate(readInPage, { html, url, times, limitMs });
    },
    close: () => browser.close(),
  };
}

/** Runs in the page. A parsed document has no layout, as our reading asks for none. */
function readInPage(task: { html: string; url: string; times: number; limitMs: number }): TimedReading {
  const { GongbaoReading } = window as unknown as {
    GongbaoReading: { timeBestReading: typeof timeBestReading };
  };
  const parsed = new DOMParser().parseFromString(task.html, 'text/html');
  return GongbaoReading.timeBestReading(parsed, task.url, task.times, task.limitMs);
}

async function bundleReading(): Promise<string> {
  const output = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      minify: false,
      target: 'es2022',
      lib: {
        entry: fileURLToPath(new URL('time-reading.ts', import.meta.url)),
        name: 'GongbaoReading',
        formats: ['iife'],
        fileName: 'reading',
      },
    },
  });
  const [bundle] = Array.isArray(output) ? output : [output];
  const chunk = bundle && 'output' in bundle ? bundle.output[0] : undefined;
  if (!chunk) throw new Error('The reading was not bundled.');
  return chunk.code;
}
