/** 5,000 marks on a page of a megabyte, until the browser has drawn them: our layer beside mark.js. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { build } from 'vite';
import { builtExtension } from '../browsers/built-extension.ts';
import { launchChromium } from '../browsers/launch-chromium.ts';
import { startPageServer } from '../browsers/page-server.ts';
import { type Figure, figureOf, type Round } from './figures.ts';
import { keepNames } from './keep-names.ts';
import { newsPage } from './news-text.ts';

const require = createRequire(import.meta.url);
const count = 5_000;
const rounds = 9;

export async function benchPaintMarks(): Promise<Figure[]> {
  // 340,000 characters are a megabyte in UTF-8.
  const body = newsPage(340_000);
  const server = await startPageServer(() => ({ body }));
  const extension = builtExtension('chrome');
  const running = await launchChromium({ extension, headless: true, port: server.port, mappedHosts: ['*'] });
  try {
    await running.context.addInitScript({ content: keepNames });
    const layer = await bundledLayer();
    const mark = readFileSync(require.resolve('mark.js').replace(/[^/\\]+$/, 'mark.min.js'), 'utf8');
    const styles = readFileSync(source('src/page/marks/marks.css'), 'utf8');
    const measured: Round[] = [];
    for (let round = 0; round < rounds; round += 1) {
      const tab = await running.context.newPage();
      const ours = await paint(tab, async () => {
        await tab.addScriptTag({ content: layer });
        await tab.addStyleTag({ content: styles });
        return tab.evaluate(paintWithLayer, count);
      });
      const rival = await paint(tab, async () => {
        await tab.addScriptTag({ content: mark });
        return tab.evaluate(paintWithMark, count);
      });
      await tab.close();
      measured.push({ ours, rival });
    }
    return [figureOf({ name: `${count} marks on a megabyte`, against: 'mark.js', unit: 'ms' }, measured)];
  } finally {
    await running.close();
    await server.close();
  }
}

/** Each on a page that has just been loaded. */
async function paint(tab: Page, act: () => Promise<number>): Promise<number> {
  await tab.goto('http://plain.example.com/');
  return act();
}

function source(path: string): string {
  return fileURLToPath(new URL(`../../${path}`, import.meta.url));
}

async function bundledLayer(): Promise<string> {
  const output = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      lib: {
        entry: source('src/page/marks/mark-layer.ts'),
        name: 'MarkLayer',
        formats: ['iife'],
        fileName: 'layer',
      },
    },
  });
  const [bundle] = Array.isArray(output) ? output : [output];
  const chunk = bundle && 'output' in bundle ? bundle.output[0] : undefined;
  if (!chunk) throw new Error('The layer was not bundled.');
  return chunk.code;
}

/** Runs in the page: two characters in each stretch of text, from the start of the article on. */
async function paintWithLayer(count: number): Promise<number> {
  interface Layer {
    paint(marks: readonly { start: number; end: number; form: string }[]): void;
  }
  const { MarkLayer } = window as unknown as {
    MarkLayer: { createMarkLayer(root: Element, locate: (span: { start: number }) => StaticRange[]): Layer };
  };
  const root = document.querySelector('.TRS_Editor') ?? document.body;
  const nodes = [...root.querySelectorAll('p')].map((p) => p.firstChild as Text);
  const perNode = Math.ceil(count / nodes.length);
  const locate = ({ start }: { start: number }) => {
    const node = nodes[Math.floor(start / perNode)];
    const offset = (start % perNode) * 4;
    if (!node) return [];
    return [
      new StaticRange({
        startContainer: node,
        startOffset: offset,
        endContainer: node,
        endOffset: offset + 2,
      }),
    ];
  };
  const forms = ['person', 'cue', 'date', 'keyword', 'discovered'];
  const marks = Array.from({ length: count }, (_, i) => ({
    start: i,
    end: i + 1,
    form: forms[i % 5] ?? 'person',
  }));
  const began = performance.now();
  MarkLayer.createMarkLayer(root, locate).paint(marks);
  await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  return performance.now() - began;
}

/** Runs in the page: the same number of ranges over the same text. */
async function paintWithMark(count: number): Promise<number> {
  const { Mark } = window as unknown as {
    Mark: new (root: Element) => { markRanges(ranges: { start: number; length: number }[]): void };
  };
  const root = document.querySelector('.TRS_Editor') ?? document.body;
  const step = Math.floor((root.textContent ?? '').length / count);
  const ranges = Array.from({ length: count }, (_, i) => ({ start: i * step, length: 2 }));
  const began = performance.now();
  new Mark(root).markRanges(ranges);
  await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  return performance.now() - began;
}
