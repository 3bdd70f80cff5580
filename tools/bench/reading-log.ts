/** A reading log of 5,000 articles: how soon the panel stands beside it, and how soon a search has its answer. */
import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import type { AnnotatedArticle } from '../../src/core/annotated-article.ts';
import { annotateArticle } from '../../src/core/index.ts';
import { builtExtension } from '../browsers/built-extension.ts';
import { openSidePanel } from '../browsers/extension-pages.ts';
import { launchChromium, type RunningChromium } from '../browsers/launch-chromium.ts';
import { startPageServer } from '../browsers/page-server.ts';
import { waitForMarks } from '../browsers/reader-actions.ts';
import { type Figure, figureOf, type Round } from './figures.ts';
import { keepNames } from './keep-names.ts';
import { newsPage, newsText } from './news-text.ts';

const articles = 5_000;
const articleLength = 2_000;
const rounds = 7;
const address = 'http://www.lanchuan.gov.cn/xwzx/202406/t20240618_1.html';
/** What the reading log promises its readers, in milliseconds. */
const promised = { panel: 300, search: 100 };

export async function benchReadingLog(): Promise<Figure[]> {
  const body = newsPage(articleLength);
  const server = await startPageServer(() => ({ body }));
  const extension = builtExtension('chrome');
  const running = await launchChromium({ extension, headless: true, port: server.port, mappedHosts: ['*'] });
  try {
    const log = await running.context.newPage();
    await log.addInitScript({ content: keepNames });
    await log.goto(`chrome-extension://${running.extensionId}/src/reading-log/index.html`);
    await fillLog(log);
    const searches = await measureSearches(log);
    const panels = await measurePanel(running, log);
    const against = 'what is promised';
    return [
      figureOf({ name: `panel beside a log of ${articles} articles`, against, unit: 'ms' }, panels),
      figureOf({ name: `search in a log of ${articles} articles`, against, unit: 'ms' }, searches),
    ];
  } finally {
    await running.close();
    await server.close();
  }
}

/** Imports a file of that many articles as a reader would, with the log switched on. */
async function fillLog(page: Page): Promise<void> {
  await page.locator('input[role=switch]').setChecked(true);
  const folder = mkdtempSync(join(tmpdir(), 'gongbao-log-'));
  try {
    const file = join(folder, 'log.jsonl');
    writeFileSync(file, logFile());
    await page.locator('input[type=file]').setInputFiles(file);
    await page.locator('.articles > li').first().waitFor({ timeout: 300_000 });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** All articles have the same text but for the day and the number in their headline. */
function logFile(): string {
  const text = newsText(articleLength);
  const annotated = annotateArticle({ url: '', title: '', published: '2024-06-18', text });
  const head = JSON.stringify({ format: 'gongbao-reading-log', version: 1 });
  return [head, ...Array.from({ length: articles }, (_, index) => logLine(annotated, index))].join('\n');
}

function logLine(annotated: AnnotatedArticle, index: number): string {
  const day = new Date(Date.UTC(2010, 0, 1 + index)).toISOString();
  const title = `全省经济工作会议召开（之${index}）`;
  const article = {
    ...annotated.article,
    url: `http://www.lanchuan.gov.cn/xwzx/t${index}.html`,
    title,
    published: day.slice(0, 10),
  };
  const hash = createHash('sha256').update(`${title}\n${article.text}`).digest('hex');
  const version = { hash, readAt: day, annotated: { ...annotated, article } };
  return JSON.stringify({ firstRead: day, lastRead: day, visits: 1, hash, versions: [version] });
}

/** From the last letter typed to the frame that shows the answer; words of the text and words of one headline. */
async function measureSearches(page: Page): Promise<Round[]> {
  await page.reload();
  await page.locator('.articles > li').first().waitFor({ timeout: 60_000 });
  // The texts follow the list.
  await page.locator('[data-texts=loaded]').waitFor({ timeout: 60_000 });
  const measured: Round[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const query = round % 2 === 0 ? `之${4_000 + round}）` : '兩岸種上了樹';
    measured.push({ ours: await page.evaluate(searchAndWait, query), rival: promised.search });
  }
  return measured;
}

/** Runs in the log's page. */
async function searchAndWait(query: string): Promise<number> {
  const input = document.querySelector<HTMLInputElement>('input[type=search]');
  const nextFrame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  if (!input) throw new Error('The search is missing.');
  await nextFrame();
  const started = performance.now();
  input.value = query;
  input.dispatchEvent(new InputEvent('input', { bubbles: true }));
  await nextFrame();
  await nextFrame();
  return performance.now() - started;
}

/** From the panel's first byte until headline and the log's line stand, as the panel itself sees it. */
async function measurePanel(running: RunningChromium, log: Page): Promise<Round[]> {
  const tab = await running.context.newPage();
  await tab.goto(address);
  if (!(await waitForMarks(tab))) throw new Error(`${address} was not read.`);
  const panel = await openSidePanel(running, tab);
  const measured: Round[] = [];
  for (let round = 0; round < rounds; round += 1) {
    await panel.page.reload();
    const standsAt = await panel.page.waitForFunction(
      () => document.querySelector('h1') && document.querySelector('.log-line') && performance.now(),
    );
    measured.push({ ours: Number(await standsAt.jsonValue()), rival: promised.panel });
  }
  await panel.release();
  await log.close();
  return measured;
}
