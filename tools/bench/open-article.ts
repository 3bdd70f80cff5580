/**
 * From a page's arrival to its painted marks, beside an extension that does it the usual way: Readability finds, mark.js
 * wraps as many places.
 */
import type { Page } from 'playwright-core';
import { builtExtension } from '../browsers/built-extension.ts';
import { launchChromium } from '../browsers/launch-chromium.ts';
import { startPageServer } from '../browsers/page-server.ts';
import { type Figure, figureOf, type Round } from './figures.ts';
import { keepNames } from './keep-names.ts';
import { newsPage } from './news-text.ts';
import { launchRival, libraryText } from './rival-extension.ts';

const lengths = [2_000, 20_000, 200_000];
const rounds = 7;
const host = 'http://www.lanchuan.gov.cn';

export async function benchOpenArticle(): Promise<Figure[]> {
  const pages = new Map(lengths.map((length) => [`/xwzx/202406/t20240618_${length}.html`, newsPage(length)]));
  const server = await startPageServer(({ path }) => ({ body: pages.get(path) ?? '' }));
  const extension = builtExtension('chrome');
  const ours = await launchChromium({ extension, headless: true, port: server.port, mappedHosts: ['*'] });
  const rival = await launchRival(rivalScripts(), server.port);
  try {
    const tabs: Page[] = [];
    for (const { context } of [ours, rival]) {
      await context.addInitScript({ content: keepNames + arrivalClock });
      tabs.push(await context.newPage());
    }
    const [ourTab, rivalTab] = tabs as [Page, Page];
    const figures: Figure[] = [];
    for (const [path] of pages) {
      const measured: Round[] = [];
      for (let round = 0; round <= rounds; round += 1) {
        const read = await openAndRead(ourTab, path);
        const usual = await openAndRead(rivalTab, `${path}?marks=${read.marks}`);
        // The first round fills caches and compiles.
        if (round > 0) measured.push({ ours: read.ms, rival: usual.ms });
      }
      const name = `arrival to painted marks, ${lengths[figures.length]} characters`;
      figures.push(
        figureOf({ name, against: 'an extension of Readability and mark.js', unit: 'ms' }, measured),
      );
    }
    return [...figures, ...growthOf(figures)];
  } finally {
    await Promise.all([ours.close(), rival.close()]);
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

/**
 * Runs in every page before its scripts: how long after the page had arrived the first frame with marks was drawn.
 * Content scripts may run before the page's load event, so that nothing later than the arrival is the same for both.
 */
const arrivalClock = `
  addEventListener('DOMContentLoaded', () => {
    const look = () => {
      const painted = [...CSS.highlights].filter(([name]) => name.startsWith('gongbao-'));
      const count = painted.reduce((sum, [, { size }]) => sum + size, document.querySelectorAll('mark').length);
      if (count === 0) return requestAnimationFrame(look);
      requestAnimationFrame(() => setTimeout(() => {
        const [{ responseEnd }] = performance.getEntriesByType('navigation');
        window.benchRead = { ms: performance.now() - responseEnd, marks: count };
      }));
    };
    look();
  });`;

async function openAndRead(tab: Page, path: string): Promise<{ ms: number; marks: number }> {
  await tab.goto(host + path);
  const handle = await tab.waitForFunction(() => Reflect.get(window, 'benchRead'), undefined, {
    polling: 50,
  });
  return handle.jsonValue();
}

function rivalScripts(): string[] {
  return [
    libraryText('@mozilla/readability', 'Readability.js'),
    libraryText('mark.js', 'mark.min.js'),
    wrapEvenly,
  ];
}

/** As many ranges of two characters, evenly spread, as we had marks: the address says how many. */
const wrapEvenly = `
  const count = Number(new URL(location.href).searchParams.get('marks'));
  const parsed = new Readability(document.cloneNode(true)).parse();
  const root = document.querySelector('.TRS_Editor') ?? document.body;
  const length = Math.min(parsed?.textContent?.length ?? 0, root.textContent?.length ?? 0);
  const step = Math.max(3, Math.floor(length / Math.max(1, count)));
  new Mark(root).markRanges(Array.from({ length: count }, (_, i) => ({ start: i * step, length: 2 })));`;
