/** Converts a page of a million characters in the built extension, beside plain walks as other extensions do them. */
import type { CDPSession, Page } from 'playwright-core';
import type { ScriptMode } from '../../src/extension/script-modes.ts';
import { builtExtension } from '../browsers/built-extension.ts';
import { launchChromium, type RunningChromium } from '../browsers/launch-chromium.ts';
import { startPageServer } from '../browsers/page-server.ts';
import { waitForMarks } from '../browsers/reader-actions.ts';
import { showScript } from '../browsers/reader-calls.ts';
import { type Figure, figureOf } from './figures.ts';
import { largePage } from './large-page.ts';
import { peerActs, prepareColdPeer, preparePeers } from './peer-walks.ts';
import { type TracedTasks, traceTasks } from './trace-tasks.ts';

const host = 'www.lanchuan.gov.cn';
const articlePath = '/xwzx/lcyw/202406/t20240618_1048213.html';
const plainAddress = 'http://plain.example.com/';
const runs = 5;

interface Measurement extends TracedTasks {
  /** From the call until what was written has been painted. */
  readonly wholeMs: number;
  /** From the call until the first words of the window have been painted anew; not a number where they stay. */
  readonly seenMs: number;
}

type Row = readonly [label: string, measure: Measurement];

/** Prints medians of several runs, each in a browser of its own, so that each has a first time. */
export async function benchConvertPage(): Promise<Figure[]> {
  const body = largePage();
  const server = await startPageServer(() => ({ body }));
  const rows: Row[] = [];
  try {
    for (let run = 0; run < runs; run += 1) rows.push(...(await measureRun(server.port)));
  } finally {
    await server.close();
  }
  console.log('A page of 1,000,000 characters in 4,670 text nodes, from simplified to traditional,');
  console.log(
    `medians of ${runs} runs; the longest task is the longest of all runs. What a thread runs is less`,
  );
  console.log('than what its tasks last where the machine is busy with other things:');
  const medians = [...new Set(rows.map(([label]) => label))].map((label) => printRow(label, rows));
  const once = (kind: keyof Medians) => medians.slice(0, 2).reduce((sum, row) => sum + row[kind], 0);
  console.log(
    `  One and a half times the bare string and the plain write: ${(1.5 * once('wholeMs')).toFixed(0)} ms whole, ${(1.5 * once('threadMs')).toFixed(0)} ms run`,
  );
  return figuresOf(rows);
}

/** The first conversion of a page, and a later one, beside each way of walking it. */
function figuresOf(rows: readonly Row[]): Figure[] {
  const timesOf = (wanted: string, time: 'wholeMs' | 'seenMs') =>
    rows.filter(([label]) => label === wanted).map(([, measured]) => measured[time]);
  const compare = (name: string, ours: string, rival: string, time: 'wholeMs' | 'seenMs' = 'wholeMs') => {
    const rivals = timesOf(rival, time);
    const rounds = timesOf(ours, time).map((ms, i) => ({ ours: ms, rival: rivals[i] ?? Number.NaN }));
    return figureOf({ name, against: rival, unit: 'ms' }, rounds);
  };
  const seen = 'conversion of what the reader sees of 1,000,000 characters';
  // Whoever converts a page for the first time builds a converter first; tongwen-core is measured with its own built.
  return [
    compare('conversion of 1,000,000 characters, first', 'Gongbao, first time', 'first walk with opencc-js'),
    compare('conversion of 1,000,000 characters, first', 'Gongbao, first time', 'walk with tongwen-core'),
    compare('conversion of 1,000,000 characters, later', 'Gongbao, again', 'walk with opencc-js'),
    compare('conversion of 1,000,000 characters, later', 'Gongbao, again', 'walk with tongwen-core'),
    compare(`${seen}, first`, 'Gongbao, first time', 'first walk with opencc-js', 'seenMs'),
    compare(`${seen}, first`, 'Gongbao, first time', 'walk with tongwen-core', 'seenMs'),
    compare(`${seen}, later`, 'Gongbao, again', 'walk with opencc-js', 'seenMs'),
    compare(`${seen}, later`, 'Gongbao, again', 'walk with tongwen-core', 'seenMs'),
  ];
}

async function measureRun(port: number): Promise<Row[]> {
  const running = await launchChromium({
    extension: builtExtension('chrome'),
    headless: true,
    port,
    mappedHosts: ['*'],
  });
  try {
    const session = await running.context.browser()?.newBrowserCDPSession();
    if (!session) throw new Error('Chromium has closed.');
    return [...(await measurePeers(running, session)), ...(await measureExtension(running, session))];
  } finally {
    await running.close();
  }
}

async function measurePeers(running: RunningChromium, session: CDPSession): Promise<Row[]> {
  const rows: Row[] = [];
  for (const [label, prepare, act] of [
    ['opencc-js, bare string', preparePeers, peerActs.convertText],
    ['plain write', preparePeers, peerActs.writeNodes],
    ['walk with opencc-js', preparePeers, peerActs.walkWithOpencc],
    ['first walk with opencc-js', prepareColdPeer, peerActs.firstWalkWithOpencc],
    ['walk with tongwen-core', preparePeers, peerActs.walkWithTongwen],
  ] as const) {
    const page = await running.context.newPage();
    await page.goto(plainAddress);
    await prepare(page);
    rows.push([label, await measure(page, session, () => act(page))]);
    await page.close();
  }
  return rows;
}

async function measureExtension(running: RunningChromium, session: CDPSession): Promise<Row[]> {
  const page = await running.context.newPage();
  await page.goto(`http://${host}${articlePath}`);
  if (!(await waitForMarks(page))) throw new Error('The page was not read.');
  const rows: Row[] = [];
  for (const [label, mode] of [
    ['Gongbao, first time', 'traditional'],
    ['Gongbao, back', 'original'],
    ['Gongbao, again', 'traditional'],
    ['Gongbao, back again', 'original'],
  ] as const satisfies readonly (readonly [string, ScriptMode])[]) {
    rows.push([label, await measure(page, session, () => showScript(running, page, mode))]);
  }
  await page.close();
  return rows;
}

async function measure(page: Page, session: CDPSession, act: () => Promise<void>): Promise<Measurement> {
  let wholeMs = 0;
  let seenMs = Number.NaN;
  await page.evaluate(watchFirstWords);
  const tasks = await traceTasks(page, session, async () => {
    const start = performance.now();
    await act();
    await painted(page);
    wholeMs = performance.now() - start;
    const seenAt = await page.evaluate(() => Number(Reflect.get(window, 'benchSeen')));
    seenMs = seenAt - performance.timeOrigin - start;
  });
  return { ...tasks, wholeMs, seenMs };
}

/** Runs in the page: `benchSeen` becomes the time, on the clock of the whole machine, of the first frame with new words. */
function watchFirstWords(): void {
  const words = document.querySelector('p')?.firstChild;
  if (!words) throw new Error('The page has no paragraph.');
  Reflect.set(window, 'benchSeen', Number.NaN);
  const observer = new MutationObserver(() => {
    observer.disconnect();
    requestAnimationFrame(() =>
      setTimeout(() => Reflect.set(window, 'benchSeen', performance.timeOrigin + performance.now())),
    );
  });
  observer.observe(words, { characterData: true });
}

/** Until what was written has been laid out and painted. */
function painted(page: Page): Promise<void> {
  return page.evaluate(
    () => new Promise<void>((resolve) => requestAnimationFrame(() => setTimeout(resolve))),
  );
}

interface Medians {
  readonly wholeMs: number;
  readonly threadMs: number;
}

function printRow(label: string, rows: readonly Row[]): Medians {
  const measured = rows.filter(([name]) => name === label).map(([, measurement]) => measurement);
  const wholeMs = median(measured.map((each) => each.wholeMs));
  const threadMs = median(measured.map((each) => each.totalRunMs));
  const longestMs = Math.max(...measured.map((each) => each.longestMs));
  const longestRunMs = Math.max(...measured.map((each) => each.longestRunMs));
  const longTasks = measured.reduce((count, each) => count + each.long.length, 0);
  console.log(
    `  ${label.padEnd(24)} ${wholeMs.toFixed(0).padStart(6)} ms whole, ${threadMs.toFixed(0).padStart(5)} ms run by the page’s thread; longest task ${longestMs.toFixed(0).padStart(4)} ms (${longestRunMs.toFixed(0)} run), ${longTasks} over 50 ms`,
  );
  return { wholeMs, threadMs };
}

function median(times: readonly number[]): number {
  const sorted = [...times].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
