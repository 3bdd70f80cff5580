/** What the detector costs a page that is no article, beside an extension that asks `isProbablyReaderable` there. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { CDPSession, Page } from 'playwright-core';
import { builtExtension } from '../browsers/built-extension.ts';
import { launchChromium, type RunningChromium } from '../browsers/launch-chromium.ts';
import { startPageServer } from '../browsers/page-server.ts';
import { type Figure, figureOf, type Round } from './figures.ts';
import { launchRival, libraryText } from './rival-extension.ts';

const address = 'http://www.lanchuan.gov.cn/xwzx/lcyw/list.html';
const runs = 20;

interface TraceEvent {
  readonly name: string;
  /** Microseconds. */
  readonly dur?: number;
  readonly args?: { readonly data?: { readonly url?: string } };
}

/** Both are traced from outside: the scripts that an extension runs in the page, compiled and run. */
export async function benchOtherPage(): Promise<Figure[]> {
  const list = fileURLToPath(new URL('../../tests/fixtures/pages/column-list/page.html', import.meta.url));
  const body = readFileSync(list, 'utf8');
  const server = await startPageServer(() => ({ body }));
  const extension = builtExtension('chrome');
  const ours = await launchChromium({ extension, headless: true, port: server.port, mappedHosts: ['*'] });
  const rival = await launchRival(
    [libraryText('@mozilla/readability', 'Readability-readerable.js'), 'isProbablyReaderable(document);'],
    server.port,
  );
  try {
    const [visitOurs, visitRival] = [await visitor(ours), await visitor(rival)];
    const visits: Round[] = [];
    for (let i = 0; i < runs; i += 1) visits.push({ ours: await visitOurs(), rival: await visitRival() });
    const name = 'scripts in a page that is no article';
    return [figureOf({ name, against: 'an extension of isProbablyReaderable', unit: 'ms' }, visits)];
  } finally {
    await Promise.all([ours.close(), rival.close()]);
    await server.close();
  }
}

async function visitor(running: RunningChromium): Promise<() => Promise<number>> {
  const tab = await running.context.newPage();
  const session = await running.context.newCDPSession(tab);
  return () => scriptMs(tab, session, running.extensionId);
}

/** Loads the page afresh; the extension's scripts are told in the trace by their address. */
async function scriptMs(tab: Page, session: CDPSession, extensionId: string): Promise<number> {
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
  const scripts = events.filter(
    ({ name, args }) => name === 'EvaluateScript' && args?.data?.url?.includes(extensionId),
  );
  if (scripts.length === 0) throw new Error('The trace does not hold the extension’s script.');
  return scripts.reduce((sum, { dur = 0 }) => sum + dur / 1000, 0);
}
