/** What the detector costs a page that is no article, beside Readability's `isProbablyReaderable` there. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import type { CDPSession, Page } from 'playwright-core';
import { builtExtension } from '../browsers/built-extension.ts';
import { launchChromium } from '../browsers/launch-chromium.ts';
import { startPageServer } from '../browsers/page-server.ts';
import { type Figure, figureOf, type Round } from './figures.ts';

const address = 'http://www.lanchuan.gov.cn/xwzx/lcyw/list.html';
const runs = 20;

interface TraceEvent {
  readonly name: string;
  /** Microseconds. */
  readonly dur?: number;
  readonly args?: { readonly data?: { readonly url?: string } };
}

/** The detector is traced from outside; its rival is called in the page, once a visit. */
export async function benchOtherPage(): Promise<Figure[]> {
  const list = fileURLToPath(new URL('../../tests/fixtures/pages/column-list/page.html', import.meta.url));
  const body = readFileSync(list, 'utf8');
  const server = await startPageServer(() => ({ body }));
  const extension = builtExtension('chrome');
  const running = await launchChromium({ extension, headless: true, port: server.port, mappedHosts: ['*'] });
  try {
    const tab = await running.context.newPage();
    const session = await running.context.newCDPSession(tab);
    const visits: Round[] = [];
    for (let i = 0; i < runs; i += 1) visits.push(await visitPage(tab, session, running.extensionId));
    const name = 'a page that is no article';
    return [figureOf({ name, against: 'isProbablyReaderable', unit: 'ms' }, visits)];
  } finally {
    await running.close();
    await server.close();
  }
}

/** Loads the page afresh; the extension's scripts are told in the trace by their address. */
async function visitPage(tab: Page, session: CDPSession, extensionId: string): Promise<Round> {
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
  return { ours: mine.reduce((sum, { dur = 0 }) => sum + dur / 1000, 0), rival: readabilityMs };
}

function readabilityScript(): string {
  const library = createRequire(import.meta.url).resolve('@mozilla/readability');
  return readFileSync(library.replace(/index\.js$/, 'Readability-readerable.js'), 'utf8');
}
