/** What others do with a page, in the page itself: convert a string, write nodes, walk the page all at once. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { bundleText } from './bundle.ts';
import { keepNames } from './keep-names.ts';

const require = createRequire(import.meta.url);

/** Puts both libraries into the page, their converters built and warm. */
export async function preparePeers(page: Page): Promise<void> {
  await page.addScriptTag({ content: openccScript() });
  const tongwen = { entry: require.resolve('tongwen-core'), format: 'iife', name: 'TongWen' } as const;
  await page.addScriptTag({ content: await bundleText(tongwen) });
  await page.addScriptTag({ content: keepNames });
  await page.evaluate(prepareInPage, readDictionaries());
}

/** Puts opencc-js into the page, which builds its converter when it first converts: so do we. */
export async function prepareColdPeer(page: Page): Promise<void> {
  await page.addScriptTag({ content: openccScript() });
  await page.addScriptTag({ content: keepNames });
  await page.evaluate(prepareColdInPage);
}

function openccScript(): string {
  return readFileSync(require.resolve('opencc-js').replace(/dist.*$/, 'dist/umd/cn2t.js'), 'utf8');
}

/** Each function does its work at once, as one task. */
export const peerActs = {
  /** opencc-js on the text of the page as one string. */
  convertText: (page: Page) => call(page, 'convertText'),
  /** Writes words that were converted before: what remains is the browser's own work. */
  writeNodes: (page: Page) => call(page, 'writeNodes'),
  /** opencc-js on each text node in turn. */
  walkWithOpencc: (page: Page) => call(page, 'walkWithOpencc'),
  /** The same in a page that `prepareColdPeer` has prepared. */
  firstWalkWithOpencc: (page: Page) => call(page, 'firstWalkWithOpencc'),
  /** As New Tongwentang does it: its walker, its converter, its dictionaries. */
  walkWithTongwen: (page: Page) => call(page, 'walkWithTongwen'),
} as const;

function call(page: Page, name: string): Promise<void> {
  return page.evaluate((act) => Reflect.get(window, act)(), name);
}

function readDictionaries(): { readonly s2t: Record<string, string>[]; readonly t2s: [] } {
  const folder = require.resolve('tongwen-core').replace(/cjs.*$/, 'dictionaries/');
  const read = (name: string) => JSON.parse(readFileSync(`${folder}${name}.json`, 'utf8'));
  return { s2t: [read('s2t-char'), read('s2t-phrase')], t2s: [] };
}

/** Runs in the page. */
function prepareInPage(dictionaries: ReturnType<typeof readDictionaries>): void {
  interface Libraries {
    readonly OpenCC: typeof import('opencc-js');
    readonly TongWen: typeof import('tongwen-core');
  }
  const { OpenCC, TongWen } = window as unknown as Libraries;
  const convert = OpenCC.Converter({ from: 'cn', to: 't' });
  const tongwen = TongWen.createConverterMap(dictionaries);
  convert('会议');
  tongwen.phrase(TongWen.LangType.s2t, '会议');
  const texts = () => {
    const nodes: Text[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) nodes.push(walker.currentNode as Text);
    return nodes;
  };
  const written = texts().map((node) => [node, convert(node.data)] as const);
  Object.assign(window, {
    convertText: () => void convert(document.body.textContent ?? ''),
    writeNodes: () => {
      for (const [node, words] of written) node.data = words;
    },
    walkWithOpencc: () => {
      for (const node of texts()) node.data = convert(node.data);
    },
    walkWithTongwen: () => {
      for (const found of TongWen.walkNode(document)) {
        const words = tongwen.phrase(TongWen.LangType.s2t, found.text);
        if (found.type === 'TEXT') found.node.nodeValue = words;
        else found.node.setAttribute(found.attr, words);
      }
    },
  });
}

/** Runs in the page. */
function prepareColdInPage(): void {
  const { OpenCC } = window as unknown as { readonly OpenCC: typeof import('opencc-js') };
  Object.assign(window, {
    firstWalkWithOpencc: () => {
      const convert = OpenCC.Converter({ from: 'cn', to: 't' });
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      while (walker.nextNode()) {
        const node = walker.currentNode as Text;
        node.data = convert(node.data);
      }
    },
  });
}
