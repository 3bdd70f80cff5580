import { JSDOM } from 'jsdom';
import { describe, expect, it, vi } from 'vitest';
import { annotateArticle } from '../../src/core/index.ts';
import { readPage } from '../../src/page/read-page.ts';
import { pageTextOf } from '../../src/page/text-map/page-text.ts';
import { annotated, spanOf } from '../core/exports/annotated.ts';

vi.mock('../../src/extension/browser.ts', () => ({ browser: {} }));
const { statementAt } = await import('../../src/content/copy-quotation.ts');
const { selectedSpan } = await import('../../src/content/selected-span.ts');

describe('statementAt', () => {
  const idAt = (words: string, from?: number) => statementAt(annotated, spanOf(words, from))?.id;

  it('is the statement that a cue introduces', () => {
    expect(idAt('指出')).toBe('a1');
  });

  it('is the one that a named speaker makes in the same sentence', () => {
    expect(idAt('郭兰兮')).toBe('a3');
  });

  it('is the one that a formulation stands in', () => {
    expect(idAt('耕地红线')).toBe('a1');
  });

  it('is none where a person is only named', () => {
    expect(idAt('林远舟')).toBeUndefined();
    expect(idAt('3月8日')).toBeUndefined();
  });
});

describe('selectedSpan', () => {
  const html = `<h1>全省春耕工作会议召开</h1><div class="TRS_Editor"><p>　　3月8日，云岭省召开春耕工作会议，省长林远舟主持会议并讲话，副省长郭兰兮出席会议。</p>
    <p>　　林远舟指出，要守住耕地红线，<b>把种子送到</b>田头，确保颗粒归仓，确保农民增收。</p></div><p id="foot">版权所有</p>`;
  const { window } = new JSDOM(html, { url: 'https://www.yunling.gov.cn/a.html' });
  const { document } = window;
  const reading = readPage(document, document.URL);
  const script = {
    offsets: { ownOffset: (_: Text, offset: number) => offset },
    ownText: (node: Text) => node.data,
  };
  const source = { article: reading && { reading }, script } as never;
  const text = reading?.facts.text ?? '';

  function selected(from: readonly [string, number], to: readonly [string, number]): string | undefined {
    const nodeOf = (words: string) => {
      const walker = document.createTreeWalker(document.body, 4);
      for (let node = walker.nextNode(); node; node = walker.nextNode())
        if (node.nodeValue?.includes(words)) return { node, at: node.nodeValue.indexOf(words) };
      throw new Error(words);
    };
    const [start, end] = [nodeOf(from[0]), nodeOf(to[0])];
    document.getSelection()?.setBaseAndExtent(start.node, start.at + from[1], end.node, end.at + to[1]);
    const span = selectedSpan(document.getSelection(), source);
    return span && text.slice(span.start, span.end);
  }

  it('reads words inside one text node', () => {
    expect(selected(['要守住', 0], ['耕地红线', 4])).toBe('要守住耕地红线');
  });

  it('reads over elements, whichever way they were selected', () => {
    expect(selected(['红线', 0], ['田头', 2])).toBe('红线，把种子送到田头');
    expect(selected(['田头', 2], ['红线', 0])).toBe('红线，把种子送到田头');
  });

  it('reads over paragraphs without their indents', () => {
    expect(selected(['出席会议', 0], ['林远舟指出', 3])).toBe('出席会议。\n林远舟');
  });

  it('cuts off what is no part of the article', () => {
    expect(selected(['农民增收', 0], ['版权所有', 4])).toBe('农民增收。');
  });

  it('is none outside of the article', () => {
    expect(selected(['版权所有', 0], ['版权所有', 2])).toBeUndefined();
    document.getSelection()?.removeAllRanges();
    expect(selectedSpan(document.getSelection(), source)).toBeUndefined();
  });

  it('knows the page as it came while another script is shown', () => {
    const body = document.body;
    if (!reading) throw new Error('no article');
    const shown = pageTextOf(body, reading.textMap, (node) => node.data.replaceAll('云岭', '雲嶺'));
    expect(shown.text).toContain('雲嶺省');
    expect(annotateArticle(reading.facts).article.text).toContain('云岭省');
  });
});
