/** `npm run screenshots`: pictures for the stores, 1280 × 800, in three languages, under store/screenshots. */
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { builtExtension } from './browsers/built-extension.ts';
import { openPopup, openSidePanel } from './browsers/extension-pages.ts';
import { launchChromium, type RunningChromium } from './browsers/launch-chromium.ts';
import { startPageServer } from './browsers/page-server.ts';
import { pickScript, waitForMarks } from './browsers/reader-actions.ts';

const project = fileURLToPath(new URL('..', import.meta.url));
/** The extension's name of the language, and the folder's. */
const languages = { zh_CN: 'zh-CN', zh_TW: 'zh-TW', en: 'en' } as const;
const size = { width: 1280, height: 800 };
const panelWidth = 400;
/** A panel that is given another size is drawn anew a moment later. */
const repaintMs = 1000;
const address = 'http://www.lanchuan.gov.cn/xwzx/lcyw/202406/t20240618_1048213.html';

const body = readFileSync(`${project}samples/lanchuan-meeting.html`, 'utf8');
const server = await startPageServer(({ path }) => (address.endsWith(path) ? { body } : undefined));
try {
  for (const [locale, folder] of Object.entries(languages)) await picturesIn(locale, folder);
} finally {
  await server.close();
}

async function picturesIn(locale: string, name: string): Promise<void> {
  const folder = `${project}store/screenshots/${name}`;
  mkdirSync(folder, { recursive: true });
  const extension = buildIn(locale);
  const running = await launchChromium({ extension, headless: true, port: server.port, mappedHosts: ['*'] });
  try {
    const tab = await running.context.newPage();
    await tab.setViewportSize({ width: size.width - panelWidth, height: size.height });
    await tab.goto(address);
    if (!(await waitForMarks(tab))) throw new Error('The sample was not read.');
    await besidePanel(running, tab, `${folder}/1-page-and-panel.png`);
    await converted(running, tab, `${folder}/2-converted.png`);
    console.log(`store/screenshots/${name}`);
  } finally {
    await running.close();
    rmSync(extension, { recursive: true, force: true });
  }
}

/** A copy of the build that knows one language only: a browser may lack the words of the one that is asked for. */
function buildIn(locale: string): string {
  const copy = mkdtempSync(join(tmpdir(), 'gongbao-pictures-'));
  cpSync(builtExtension('chrome'), copy, { recursive: true });
  for (const other of readdirSync(`${copy}/_locales`))
    if (other !== locale) rmSync(`${copy}/_locales/${other}`, { recursive: true });
  const manifest = JSON.parse(readFileSync(`${copy}/manifest.json`, 'utf8'));
  writeFileSync(`${copy}/manifest.json`, JSON.stringify({ ...manifest, default_locale: locale }));
  return copy;
}

/** A headless browser draws no window: page and panel are taken by themselves and set side by side. */
async function besidePanel(running: RunningChromium, tab: Page, file: string): Promise<void> {
  const page = await tab.screenshot();
  const panel = await openSidePanel(running, tab);
  await panel.page.locator('main[aria-busy="false"] h1').waitFor();
  await panel.page.setViewportSize({ width: panelWidth, height: size.height });
  await wait(repaintMs);
  const side = await panel.page.screenshot();
  await panel.release();
  await sideBySide(running, [page, side], file);
}

/** The popup over the page that it has converted. */
async function converted(running: RunningChromium, tab: Page, file: string): Promise<void> {
  const popup = await openPopup(running, tab);
  await pickScript(popup.page, tab, 'traditional');
  const over = await popup.page.screenshot();
  await popup.release();
  await tab.setViewportSize(size);
  const page = await tab.screenshot();
  await sideBySide(running, [page, over], file, 'over');
}

async function sideBySide(
  { context }: RunningChromium,
  pictures: readonly Buffer[],
  file: string,
  place: 'beside' | 'over' = 'beside',
): Promise<void> {
  const canvas = await context.newPage();
  await canvas.setViewportSize(size);
  const [first, second] = pictures.map(
    (picture) => `<img src="data:image/png;base64,${picture.toString('base64')}">`,
  );
  const style =
    place === 'beside'
      ? 'body{margin:0;display:flex}img{display:block}img+img{box-shadow:-1px 0 #d0d0d0}'
      : 'body{margin:0}img{display:block}img+img{position:fixed;top:12px;right:24px;border-radius:8px;box-shadow:0 6px 24px rgb(0 0 0/35%)}';
  await canvas.setContent(`<!DOCTYPE html><style>${style}</style>${first}${second}`);
  await canvas.screenshot({ path: file });
  await canvas.close();
}
