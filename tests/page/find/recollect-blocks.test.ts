import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import type { BlockList } from '../../../src/page/find/block.ts';
import { collectBlocks } from '../../../src/page/find/collect-blocks.ts';
import { recollectBlocks } from '../../../src/page/find/recollect-blocks.ts';
import { readPage, readPageAgain } from '../../../src/page/read-page.ts';
import { type Random, seededRandom } from '../../../tools/evaluation/mutate-page.ts';

const url = 'http://www.wanghai.gov.cn/yw/202405/t20240514_100001.html';
const sentence = (i: number) => `会议第${i}项议程听取了防汛备汛情况的汇报，研究部署下一阶段工作。`;

function openLongPage(paragraphs: number): Document {
  const body = Array.from({ length: paragraphs }, (_, i) => `<p id="p${i}">${sentence(i)}<b>落实</b></p>`);
  const html = `<ul><li><a href="/">首页</a></li></ul><h1>市政府召开防汛会议</h1><div id="zoom">${body.join('')}</div><div class="footer">联系我们</div>`;
  return new JSDOM(html).window.document;
}

/** What a list says, without how it was made. */
function describeList({ blocks, ranges }: BlockList): unknown {
  return {
    lines: blocks.map(({ text, element, linked, aside }) => [text, element, linked, aside]),
    ranges: new Map([...ranges].map(([element, { start, end }]) => [element, [start, end]])),
  };
}

function changesOf(document: Document, change: () => void): Node[] {
  const observer = new (document.defaultView as Window & typeof globalThis).MutationObserver(() => undefined);
  observer.observe(document, { subtree: true, childList: true, characterData: true });
  change();
  return observer.takeRecords().map(({ target }) => target);
}

describe('a change of one paragraph', () => {
  const document = openLongPage(2_000);
  const paragraph = document.getElementById('p1200') as Element;

  it('has its own nodes looked at, and no others', () => {
    const before = collectBlocks(document.body);
    expect(before.visited).toBeGreaterThan(6_000);
    const changed = changesOf(document, () => {
      (paragraph.firstChild as Text).data = '会议改期举行，时间另行通知，请各单位留意。';
    });
    const after = recollectBlocks(document.body, before, changed);
    expect(after.visited).toBeLessThanOrEqual(4);
    expect(describeList(after)).toEqual(describeList(collectBlocks(document.body)));
    const kept = after.blocks.filter((block) => before.blocks.includes(block));
    expect(kept).toHaveLength(after.blocks.length - 1);
  });

  it('gives the same text and places as a reading of the whole page', () => {
    const before = readPage(document, url);
    expect(before).toBeDefined();
    if (!before) return;
    const changed = changesOf(document, () => paragraph.append('会后进行了实地检查。'));
    const again = readPageAgain(document, url, before, changed);
    const whole = readPage(document, url);
    expect(again?.facts).toEqual(whole?.facts);
    const all = { start: 0, end: whole?.textMap.length ?? 0 };
    expect(again?.textMap.pieces(all)).toEqual(whole?.textMap.pieces(all));
    expect(again?.lines.visited).toBeLessThan(10);
  });
});

/** One of: other words, a paragraph less, a paragraph more, another order, one emptied. */
function changeSomething(document: Document, random: Random): void {
  const paragraphs = [...document.querySelectorAll('p')];
  const chosen = paragraphs[Math.floor(random() * paragraphs.length)];
  if (chosen === undefined) return;
  const kind = Math.floor(random() * 5);
  if (kind === 0) chosen.firstChild?.replaceWith('内容有更新，以本次发布为准，特此说明。');
  else if (kind === 1) chosen.remove();
  else if (kind === 2) chosen.append(document.createElement('br'), '另行通知。');
  else if (kind === 3) chosen.parentElement?.prepend(chosen);
  else chosen.textContent = '';
}

it('agrees with a new walk after any of 40 series of changes', () => {
  const random = seededRandom(7);
  for (let run = 0; run < 40; run += 1) {
    const document = openLongPage(12);
    let list = collectBlocks(document.body);
    for (let step = 0; step < 4; step += 1) {
      const changed = changesOf(document, () => changeSomething(document, random));
      list = recollectBlocks(document.body, list, changed);
      expect(describeList(list)).toEqual(describeList(collectBlocks(document.body)));
    }
  }
}, 60_000);
