import { readFileSync } from 'node:fs';
import { JSDOM, VirtualConsole } from 'jsdom';
import { expect, it } from 'vitest';
import { detectPage } from '../../src/page/detect/detect-page.ts';
import { readPage } from '../../src/page/read-page.ts';

const url = 'http://www.wanghai.gov.cn/yw/202405/t20240514_100001.html';
const pages = ['trs-nested', 'br-font-soup', 'document-card-table', 'wechat-account', 'column-list'].map(
  (slug) => readFileSync(new URL(`../fixtures/pages/${slug}/page.html`, import.meta.url), 'utf8'),
);

function open(html: string): Document {
  return new JSDOM(html, { url, virtualConsole: new VirtualConsole() }).window.document;
}

/** mulberry32: the same numbers in every run. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

function mutate(html: string, random: () => number): string {
  const from = Math.floor(random() * html.length);
  const to = Math.min(html.length, from + Math.floor(random() * 400));
  const piece = html.slice(from, to);
  const kinds = [
    () => html.slice(0, from),
    () => html.slice(0, from) + html.slice(to),
    () => html.slice(0, to) + piece + html.slice(to),
    () => html.slice(0, from) + '<div>'.repeat(40) + html.slice(from),
    () =>
      html.replace(/<(p|div|span|td)\b/g, (tag) =>
        random() < 0.3 ? `${tag} class="nav share" style="x:y"` : tag,
      ),
    () => html.replaceAll('class=', 'data-x='),
  ];
  return (kinds[Math.floor(random() * kinds.length)] ?? (() => ''))();
}

it('reads 400 mutated pages without an exception', () => {
  const random = seeded(20240514);
  for (let i = 0; i < 400; i += 1) {
    const document = open(mutate(mutate(pages[i % pages.length] ?? '', random), random));
    expect(() => detectPage(document, url)).not.toThrow();
    expect(() => readPage(document, url)).not.toThrow();
  }
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
});
