/** Without a display: takes pictures of the page, the panel and the popup, and writes down what the panel says. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { detectScript } from '../../src/core/index.ts';
import { openPopup, openSidePanel } from '../browsers/extension-pages.ts';
import type { RunningChromium } from '../browsers/launch-chromium.ts';
import { pickScript, shownText, waitForMarks } from '../browsers/reader-actions.ts';

const files = {
  page: 'page.png',
  panel: 'panel.png',
  summary: 'summary.txt',
  popup: 'popup.png',
  converted: 'page-converted.png',
} as const;

const folder = fileURLToPath(new URL('../../out/', import.meta.url));

/** Leaves its files under out/ and names them on standard output. */
export async function recordVisit(running: RunningChromium, tab: Page): Promise<void> {
  clearPictures();
  const isArticle = await waitForMarks(tab);
  if (!isArticle) console.log('Gongbao sees no article in this page.');
  await picture(tab, files.page);

  const panel = await openSidePanel(running, tab);
  await panel.page.locator('main[aria-busy="false"] h1').waitFor();
  await panelPicture(panel.page);
  write(files.summary, `${await shownText(panel.page, 'main')}\n`);
  await panel.release();

  const popup = await openPopup(running, tab);
  await picture(popup.page, files.popup);
  if (isArticle) {
    await pickScript(popup.page, tab, await otherScript(tab));
    await picture(tab, files.converted);
  }
  await popup.release();
}

async function otherScript(tab: Page): Promise<'simplified' | 'traditional'> {
  const script = detectScript((await tab.textContent('body')) ?? '');
  return script === 'Hans' ? 'traditional' : 'simplified';
}

/** Files of other commands stand in the same folder. */
function clearPictures(): void {
  mkdirSync(folder, { recursive: true });
  for (const name of Object.values(files)) rmSync(folder + name, { force: true });
}

async function picture(page: Page, name: string): Promise<void> {
  await page.screenshot({ path: folder + name, fullPage: true });
  tell(name);
}

/** The panel is as high as the window and draws itself in repeats beyond: it has to be made higher first. */
async function panelPicture(panel: Page): Promise<void> {
  const size = await panel.evaluate(() => ({
    width: window.innerWidth,
    height: Math.max(window.innerHeight, document.documentElement.scrollHeight),
  }));
  await panel.setViewportSize(size);
  // The first picture at the new size is what makes the window's surface follow.
  await panel.screenshot();
  await panel.screenshot({ path: folder + files.panel });
  tell(files.panel);
}

function write(name: string, text: string): void {
  writeFileSync(folder + name, text);
  tell(name);
}

function tell(name: string): void {
  console.log(relative(process.cwd(), folder + name));
}
