import { JSDOM } from 'jsdom';
import { describe, expect, it, vi } from 'vitest';
import { scriptConverter } from '../../../src/core/conversion/convert-script.ts';
import type { TargetScript } from '../../../src/core/conversion/routes.ts';
import { originalSelection } from '../../../src/page/convert/original-selection.ts';
import { PageScript } from '../../../src/page/convert/page-script.ts';

async function open(target: TargetScript) {
  const { window } = new JSDOM('<p>国家<b>软件</b>的信息化</p><p>后来 <a href="#x">发展</a></p>');
  vi.stubGlobal('MutationObserver', window.MutationObserver);
  vi.stubGlobal('XMLSerializer', window.XMLSerializer);
  const { document } = window;
  const script = new PageScript(document);
  const convert = scriptConverter('Hans', target);
  await script.show({ convert: async (texts) => texts.map(convert), lang: 'zh-Hant' });
  const texts: Text[] = [];
  const walker = document.createTreeWalker(document.body, 4);
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  const select = (from: number, start: number, to: number, end: number) => {
    const selection = document.getSelection() as Selection;
    selection.setBaseAndExtent(texts[from] as Text, start, texts[to] as Text, end);
    return originalSelection(selection, script.originals);
  };
  return { select, script };
}

describe('originalSelection', () => {
  it('gives the page’s own words over elements and blocks', async () => {
    const { select } = await open('traditional');
    expect(select(0, 1, 4, 2)?.text.replace(/\s+/g, ' ')).toBe('家软件的信息化后来 发展');
  });

  it('keeps the markup of what is selected', async () => {
    const { select } = await open('traditional');
    const html = select(0, 1, 2, 1)?.html ?? '';
    expect(html.replace(/ xmlns="[^"]*"/g, '')).toBe('家<b>软件</b>的');
  });

  it('takes a whole word where it changed its length', async () => {
    const { select } = await open('taiwan-phrases');
    // 資訊化 for 信息化 and 軟體 for 软件.
    expect(select(1, 0, 1, 2)?.text).toBe('软件');
    expect(select(2, 1, 2, 3)?.text).toContain('信息');
  });

  it('has nothing to say of words that were not converted', async () => {
    const { select, script } = await open('traditional');
    script.restore();
    expect(select(0, 0, 4, 2)).toBeUndefined();
  });

  it('has nothing to say where nothing is selected', async () => {
    const { select } = await open('traditional');
    expect(select(0, 1, 0, 1)).toBeUndefined();
  });
});
