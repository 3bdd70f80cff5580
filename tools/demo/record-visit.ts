/** Without a display: takes pictures of the page, the panel and the popup, and writes down what the panel says. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { detectScript } from '../../src/core/index.ts';
import { openPopup, openSidePanel } from '../browsers/extension-pages.ts';
import type { RunningChromium } from '../browsers/launch-chromium.ts';
import { pickScript, shownText, waitForMarks } from '../browsers/reader-actions.ts';

const folder = fileURLToPath(new URL('../../out/', import.meta.url));

/** Leaves its files under out/ and names them on standard output. */
export async function recordVisit(running: RunningChromium, tab: Page): Promise<void> {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const isArticle = await waitForMarks(tab);
  if (!isArticle) console.log('Gongbao sees no article in this page.');
  await picture(tab, 'page.png');

  const panel = await openSidePanel(running, tab);
  await panel.page.locator('main[aria-busy="false"]').waitFor();
  await picture(panel.page, 'panel.png');
  write('summary.txt', `${await shownText(panel.page, 'main')}\n`);
  await panel.release();

  const popup = await openPopup(running, tab);
  await picture(popup.page, 'popup.png');
  if (isArticle) {
    await pickScript(popup.page, tab, await otherScript(tab));
    await picture(tab, 'page-converted.png');
  }
  await popup.release();
}

async function otherScript(tab: Page): Promise<'simplified' | 'traditional'> {
  const script = detectScript((await tab.textContent('body')) ?? '');
  return script === 'Hans' ? 'traditional' : 'simplified';
}

async function picture(page: Page, name: string): Promise<void> {
  await page.screenshot({ path: folder + name, fullPage: true });
  tell(name);
}

function write(name: string, text: string): void {
  writeFileSync(folder + name, text);
  tell(name);
}

function tell(name: string): void {
  console.log(relative(process.cwd(), folder + name));
}
