/** From a page's load to its painted marks, beside the usual way: Readability finds, mark.js wraps as many places. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { builtExtension } from '../browsers/built-extension.ts';
import { launchChromium } from '../browsers/launch-chromium.ts';
import { startPageServer } from '../browsers/page-server.ts';
import { type Figure, figureOf, type Round } from './figures.ts';
import { keepNames } from './keep-names.ts';
import { newsPage } from './news-text.ts';

const require = createRequire(import.meta.url);
const lengths = [2_000, 20_000, 200_000];
const rounds = 7;
const listedHost = 'http://www.lanchuan.gov.cn';
const otherHost = 'http://plain.example.com';

export async function benchOpenArticle(): Promise<Figure[]> {
  const pages = new Map(lengths.map((length) => [`/xwzx/202406/t20240618_${length}.html`, newsPage(length)]));
  const server = await startPageServer(({ path }) => ({ body: pages.get(path) ?? '' }));
  const extension = builtExtension('chrome');
  const running = await launchChromium({ extension, headless: true, port: server.port, mappedHosts: ['*'] });
  try {
    await running.context.addInitScript({ content: keepNames + loadClock });
    const tab = await running.context.newPage();
    const figures: Figure[] = [];
    const times: Round[][] = [];
    for (const [path] of pages) {
      const measured: Round[] = [];
      for (let round = 0; round <= rounds; round += 1) {
        const ours = await readByUs(tab, path);
        const rival = await readByOthers(tab, path, ours.marks);
        // The first round fills caches and compiles.
        if (round > 0) measured.push({ ours: ours.ms, rival });
      }
      times.push(measured);
      const name = `load to painted marks, ${lengths[times.length - 1]} characters`;
      figures.push(figureOf({ name, against: 'Readability and mark.js in the page', unit: 'ms' }, measured));
    }
    return [...figures, ...growthOf(figures)];
  } finally {
    await running.close();
    await server.close();
  }
}

/** How many times longer ten times the text takes; 10 were linear, more would be worse than that. */
function growthOf(figures: readonly Figure[]): Figure[] {
  return figures.slice(1).map((figure, i) => {
    const name = `growth, ${lengths[i + 1]} beside ${lengths[i]} characters`;
    const times = { ours: figure.ours / (figures[i]?.ours ?? 1), rival: 10 };
    return figureOf({ name, against: 'linear', unit: 'times' }, [times]);
  });
}

/** Runs in every page before its scripts: when it had loaded, and when the first frame with marks was drawn. */
const loadClock = `
  addEventListener('load', () => {
    const start = performance.now();
    const look = () => {
      const marks = [...CSS.highlights].filter(([name]) => name.startsWith('gongbao-'));
      if (marks.length === 0) return requestAnimationFrame(look);
      const count = marks.reduce((sum, [, { size }]) => sum + size, 0);
      requestAnimationFrame(() => setTimeout(() => {
        window.benchRead = { ms: performance.now() - start, marks: count };
      }));
    };
    look();
  });`;

async function readByUs(tab: Page, path: string): Promise<{ ms: number; marks: number }> {
  await tab.goto(listedHost + path);
  const handle = await tab.waitForFunction(() => Reflect.get(window, 'benchRead'), undefined, {
    polling: 50,
  });
  return handle.jsonValue();
}

async function readByOthers(tab: Page, path: string, marks: number): Promise<number> {
  await tab.goto(otherHost + path);
  const read = (name: string, file: string) =>
    readFileSync(require.resolve(name).replace(/[^/\\]+$/, file), 'utf8');
  await tab.addScriptTag({ content: read('@mozilla/readability', 'Readability.js') });
  await tab.addScriptTag({ content: read('mark.js', 'mark.min.js') });
  return tab.evaluate(wrapEvenly, marks);
}

/** Runs in the page: as many ranges of two characters, evenly spread, as we had marks. */
async function wrapEvenly(count: number): Promise<number> {
  const { Readability, Mark } = window as unknown as {
    Readability: new (document: Document) => { parse(): { textContent?: string } | null };
    Mark: new (root: Element) => { markRanges(ranges: { start: number; length: number }[]): void };
  };
  const start = performance.now();
  const parsed = new Readability(document.cloneNode(true) as Document).parse();
  const root = document.querySelector('.TRS_Editor') ?? document.body;
  const length = Math.min(parsed?.textContent?.length ?? 0, root.textContent?.length ?? 0);
  const step = Math.max(3, Math.floor(length / Math.max(1, count)));
  new Mark(root).markRanges(Array.from({ length: count }, (_, i) => ({ start: i * step, length: 2 })));
  await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  return performance.now() - start;
}
