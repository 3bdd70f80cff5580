import { readFileSync } from 'node:fs';
import { JSDOM, VirtualConsole } from 'jsdom';
import { expect, it } from 'vitest';
import { annotateArticle } from '../../src/core/index.ts';
import { detectPage } from '../../src/page/detect/detect-page.ts';
import { readPage } from '../../src/page/read-page.ts';
import { mutatePage, seededRandom } from '../../tools/evaluation/mutate-page.ts';

const url = 'http://www.wanghai.gov.cn/yw/202405/t20240514_100001.html';
const pages = ['trs-nested', 'br-font-soup', 'document-card-table', 'wechat-account', 'column-list'].map(
  (slug) => readFileSync(new URL(`../fixtures/pages/${slug}/page.html`, import.meta.url), 'utf8'),
);

function open(html: string): Document {
  return new JSDOM(html, { url, virtualConsole: new VirtualConsole() }).window.document;
}

/** The time of the finder and the analyser in milliseconds; throws where they do. */
function readingMs(document: Document): number {
  const start = performance.now();
  detectPage(document, url);
  const facts = readPage(document, url)?.facts;
  if (facts) annotateArticle(facts);
  return performance.now() - start;
}

it('reads 150 mutated pages without an exception, each in less than 200 ms', () => {
  const random = seededRandom(20240514);
  const slow: string[] = [];
  for (let i = 0; i < 150; i += 1) {
    const { html, names } = mutatePage(pages[i % pages.length] ?? '', random);
    // What is huge is left to `npm run mutations`: jsdom takes seconds to build it.
    if (html.length > 100_000 || names.includes('nested deep')) continue;
    const document = open(html);
    // Other work on the machine makes one reading slow, but not three in a row.
    const isSlow = [0, 1, 2].every(() => readingMs(document) > 200);
    if (isSlow) slow.push(`${i}: ${names.join(', ')}`);
  }
  expect(slow).toEqual([]);
}, 60_000);

it.each(['', '<html></html>', '<frameset></frameset>', '<p>', '\u0000', '<table><tr><td>'])(
  'finds no article in %j',
  (html) => {
    expect(readPage(open(html), url)).toBeUndefined();
  },
);

it.each(['', 'no address'])('takes %j for an address without an exception', (address) => {
  expect(detectPage(open(pages[0] ?? ''), address)).toBe('other');
  expect(readPage(open(pages[0] ?? ''), address)?.facts.text).toContain('陈致远');
});

it('reads an article under 5,000 nested elements', () => {
  const document = open('<body></body>');
  let inner: Element = document.body;
  for (let i = 0; i < 5_000; i += 1) inner = inner.appendChild(document.createElement('div'));
  const text = '会议要求，要加强监测预警，做好物资储备和队伍准备，确保人民群众生命财产安全。';
  inner.append(document.createElement('p'));
  inner.firstElementChild?.append(text);
  expect(readPage(document, url)?.facts.text).toBe(text);
}, 60_000);
