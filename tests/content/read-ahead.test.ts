import { readFileSync } from 'node:fs';
import { JSDOM, VirtualConsole } from 'jsdom';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { readAhead } from '../../src/content/read-ahead.ts';

const url = 'http://www.wanghai.gov.cn/yw/202405/t20240514_100001.html';
const html = readFileSync(new URL('../fixtures/pages/trs-nested/page.html', import.meta.url), 'utf8');
const life = new AbortController();

let document: Document;
beforeEach(() => {
  const { window } = new JSDOM(html, { url, virtualConsole: new VirtualConsole() });
  vi.stubGlobal('MutationObserver', window.MutationObserver);
  document = window.document;
});
afterEach(() => vi.unstubAllGlobals());

/** A text of the article, as the page holds it. */
function firstWords(): Text {
  const walker = document.createTreeWalker(document.body, 4);
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    if (node.data.trim().length > 30) return node;
  }
  throw new Error('The page has no long text.');
}

describe('readAhead', () => {
  it('gives the reading that was made, of a page that has stayed', () => {
    const words = firstWords().data.trim();
    expect(readAhead(document, life.signal)()?.facts.text).toContain(words);
  });

  it('reads again what the page has written meanwhile', () => {
    const ahead = readAhead(document, life.signal);
    const node = firstWords();
    const before = node.data.trim();
    node.data = `${'新的一段话说明了另外一件事情，'.repeat(6)}完。`;
    const text = ahead()?.facts.text;
    expect(text).toContain('新的一段话说明了另外一件事情');
    expect(text).not.toContain(before);
  });

  it('finds no article where the page has taken it away meanwhile', () => {
    const ahead = readAhead(document, life.signal);
    document.body.replaceChildren();
    expect(ahead()).toBeUndefined();
  });
});
