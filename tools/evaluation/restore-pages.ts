/** Shows every saved page in each script and back, in the built extension: its markup must be the same. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Page } from 'playwright-core';
import type { ScriptMode } from '../../src/extension/script-modes.ts';
import { builtExtension } from '../browsers/built-extension.ts';
import { launchChromium, type RunningChromium } from '../browsers/launch-chromium.ts';
import { startPageServer } from '../browsers/page-server.ts';
import { showScript } from '../browsers/reader-calls.ts';

/** A host of the shipped manifest's pattern, so that the detector looks at every page. */
const host = 'www.lanchuan.gov.cn';
const modes: readonly ScriptMode[] = ['simplified', 'traditional', 'taiwan', 'taiwan-phrases', 'hong-kong'];

export interface RestoredPages {
  readonly read: number;
  /** Pages whose markup changed in some script. */
  readonly converted: number;
  /** Names of pages whose markup was another after the way back. */
  readonly changed: readonly string[];
}

/** `folder` holds pages as `.html`. Their scripts do not run: what they write would be no fault of ours. */
async function restorePages(folder: string): Promise<RestoredPages> {
  const names = readdirSync(folder).filter((file) => file.endsWith('.html'));
  const headers = { 'content-security-policy': "script-src 'none'; frame-src 'none'" };
  const server = await startPageServer(({ path }) => {
    const name = basename(path);
    return names.includes(name) ? { body: readFileSync(join(folder, name)), headers } : undefined;
  });
  const running = await launchChromium({
    extension: builtExtension('chrome'),
    headless: true,
    port: server.port,
    mappedHosts: ['*'],
  });
  try {
    const results: { name: string; result: PageResult }[] = [];
    for (const name of names) results.push({ name, result: await restorePage(running, name) });
    return {
      read: results.filter(({ result }) => result !== 'not read').length,
      converted: results.filter(({ result }) => result === 'same' || result === 'changed').length,
      changed: results.filter(({ result }) => result === 'changed').map(({ name }) => name),
    };
  } finally {
    await running.close();
    await server.close();
  }
}

type PageResult = 'not read' | 'never converted' | 'same' | 'changed';

async function restorePage(running: RunningChromium, name: string): Promise<PageResult> {
  const page = await running.context.newPage();
  try {
    await page.goto(`http://${host}/${name}`, { waitUntil: 'load' });
    if (!(await readPage(running, page))) return 'not read';
    const markup = () => page.evaluate(() => document.documentElement.outerHTML);
    const before = await markup();
    let isConverted = false;
    for (const mode of modes) {
      await showScript(running, page, mode);
      isConverted ||= (await markup()) !== before;
      await showScript(running, page, 'original');
      if ((await markup()) !== before) return 'changed';
    }
    return isConverted ? 'same' : 'never converted';
  } finally {
    await page.close();
  }
}

/** As the popup's button does it, so that pages without an article are converted too. */
async function readPage(running: RunningChromium, page: Page): Promise<boolean> {
  const asker = await running.context.newPage();
  await asker.goto(`chrome-extension://${running.extensionId}/src/options/index.html`);
  const answer = await asker.evaluate(async (address) => {
    const tabs = await chrome.tabs.query({});
    const argument = tabs.find(({ url }) => url === address)?.id;
    return chrome.runtime.sendMessage({ gongbao: 'background', call: 'readTab', argument });
  }, page.url());
  await asker.close();
  return answer?.ok === true && ['article', 'no-article'].includes(answer.value.status);
}

/** Prints one line; true where every page came back as it was, or where nothing is built to try it with. */
export async function reportRestored(folder: string): Promise<boolean> {
  if (!existsSync(join(import.meta.dirname, '../../dist/chrome/manifest.json'))) {
    console.log('\nRestore: not measured, run `npm run build:chrome` first');
    return true;
  }
  const { read, converted, changed } = await restorePages(folder);
  console.log(
    `\nRestore: ${read} saved pages read, ${converted} shown in ${modes.length} scripts and back, ${changed.length} not as before${changed.map((name) => `\n  ${name}`).join('')}`,
  );
  return changed.length === 0;
}
