/** The addresses of quotations, opened in a real Chromium: each must lead to its own words. */
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import type { Span } from '../../src/core/annotated-article.ts';
import { pageSpan } from '../../src/core/exports/page-text.ts';
import { addressOfPassage } from '../../src/core/quotations/text-fragment.ts';
import { readSample } from '../core/exports/read-sample.ts';
import { useChromium } from './chromium-session.ts';
import { addresses, sites } from './sample-pages.ts';

const chromium = useChromium(sites);

it.each([
  ['samples/lanchuan-meeting', addresses.mainland],
  ['samples/hailan-city', addresses.taiwan],
] as const)(
  '%s',
  async (name, url) => {
    const sample = readSample(name);
    if (!sample) throw new Error(`${name} holds no article`);
    const { annotated, pageText } = sample;
    const { text, title } = annotated.article;
    const spans: Span[] = [
      ...annotated.attributions.map(({ content }) => content),
      ...annotated.keywords,
      ...annotated.mentions,
      ...cutAnywhere(text),
    ];
    const page = await chromium.open('about:blank');
    await page.setViewportSize({ width: 900, height: 200 });
    const missed: string[] = [];
    for (const span of spans) {
      const place = pageSpan(pageText, span);
      if (!place) continue;
      await page.goto('about:blank');
      await page.goto(addressOfPassage(url, text, span, title));
      if (!(await comesIntoView(page, place))) missed.push(text.slice(span.start, span.end));
    }
    expect(missed).toEqual([]);
  },
  180_000,
);

/** Selections that begin and end within clauses, as readers make them. */
function cutAnywhere(text: string): Span[] {
  return Array.from({ length: 24 }, (_, i) => {
    const start = 31 + Math.floor(((text.length - 80) / 24) * i);
    return { start, end: start + 3 + (i % 7) * 3 };
  }).filter(({ start, end }) => !text.slice(start, end).includes('\n'));
}

/** `place` counts in the text of the body. A browser puts what it was led to into the middle of the window. */
async function comesIntoView(page: Page, { start, end }: Span): Promise<boolean> {
  const middle = () =>
    page.evaluate(
      ([from, to]) => {
        const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
        const range = document.createRange();
        let at = 0;
        for (let node = walker.nextNode(); node; node = walker.nextNode()) {
          const length = node.nodeValue?.length ?? 0;
          if (from >= at && from < at + length) range.setStart(node, from - at);
          if (to > at && to <= at + length) range.setEnd(node, to - at);
          at += length;
        }
        const [first] = range.getClientRects();
        const atBottom = scrollY + innerHeight >= document.documentElement.scrollHeight - 1;
        const isSeen = first !== undefined && first.bottom > 0 && first.top < innerHeight;
        return isSeen && (scrollY > 0 || atBottom || (first?.top ?? 0) < innerHeight / 2);
      },
      [start, end] as const,
    );
  for (let tries = 0; tries < 12; tries += 1) {
    if (await middle()) return true;
    await page.waitForTimeout(25);
  }
  return false;
}
