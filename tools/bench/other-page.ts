/** What the detector costs a page that is no article, beside Readability's `isProbablyReaderable` there. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import type { CDPSession, Page } from 'playwright-core';
import { builtExtension } from '../browsers/built-extension.ts';
import { launchChromium } from '../browsers/launch-chromium.ts';
import { startPageServer } from '../browsers/page-server.ts';

const address = 'http://www.lanchuan.gov.cn/xwzx/lcyw/list.html';
const runs = 20;

interface TraceEvent {
  readonly name: string;
  /** Microseconds. */
  readonly dur?: number;
  readonly args?: { readonly data?: { readonly url?: string } };
}

/** Prints medians of 20 visits, in milliseconds, and the size of the detector. */
export async function benchOtherPage(): Promise<void> {
  const list = fileURLToPath(new URL('../../tests/fixtures/pages/column-list/page.html', import.meta.url));
  const body = readFileSync(list, 'utf8');
  const server = await startPageServer(() => ({ body }));
  const extension = builtExtension('chrome');
  const running = await launchChromium({ extension, headless: true, port: server.port, mappedHosts: ['*'] });
  try {
    const tab = await running.context.newPage();
    const session = await running.context.newCDPSession(tab);
    const ours: number[] = [];
    const theirs: number[] = [];
    for (let i = 0; i < runs; i += 1) {
      const visit = await visitPage(tab, session, running.extensionId);
      ours.push(visit.detectorMs);
      theirs.push(visit.readabilityMs);
    }
    const size = gzipSync(readFileSync(detectorFile(extension))).length;
    console.log(`A page that is no article, median of ${runs} visits:`);
    console.log(`  Gongbao’s detector      ${median(ours).toFixed(2)} ms (traced; ${size} bytes gzip)`);
    console.log(`  isProbablyReaderable    ${median(theirs).toFixed(2)} ms (called in the page)`);
  } finally {
    await running.close();
    await server.close();
  }
}

/** Loads the page afresh; the extension's scripts are told in the trace by their address. */
async function visitPage(
  tab: Page,
  session: CDPSession,
  extensionId: string,
): Promise<{ detectorMs: number; readabilityMs: number }> {
  const events: TraceEvent[] = [];
  const collect = ({ value }: { value: unknown[] }) => events.push(...(value as TraceEvent[]));
  session.on('Tracing.dataCollected', collect);
  const traceConfig = { includedCategories: ['devtools.timeline'] };
  await session.send('Tracing.start', { transferMode: 'ReportEvents', traceConfig });
  await tab.goto(address);
  await tab.waitForTimeout(200);
  const done = new Promise<void>((resolve) => session.once('Tracing.tracingComplete', () => resolve()));
  await session.send('Tracing.end');
  await done;
  session.off('Tracing.dataCollected', collect);
  const mine = events.filter(
    ({ name, args }) => name === 'EvaluateScript' && args?.data?.url?.includes(extensionId),
  );
  if (mine.length === 0) throw new Error('The trace does not hold the detector.');
  await tab.addScriptTag({ content: readabilityScript() });
  const readabilityMs = await tab.evaluate(() => {
    const { isProbablyReaderable } = window as unknown as { isProbablyReaderable: (d: Document) => boolean };
    const start = performance.now();
    isProbablyReaderable(document);
    return performance.now() - start;
  });
  return { detectorMs: mine.reduce((sum, { dur = 0 }) => sum + dur / 1000, 0), readabilityMs };
}

function readabilityScript(): string {
  const library = createRequire(import.meta.url).resolve('@mozilla/readability');
  return readFileSync(library.replace(/index\.js$/, 'Readability-readerable.js'), 'utf8');
}

function detectorFile(extension: string): string {
  const manifest = JSON.parse(readFileSync(`${extension}/manifest.json`, 'utf8'));
  return `${extension}/${String(manifest.content_scripts[0].js[0])}`;
}

function median(times: readonly number[]): number {
  const sorted = [...times].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
