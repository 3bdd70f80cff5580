import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { detectPage } from '../../../src/page/detect/detect-page.ts';
import { readPage } from '../../../src/page/read-page.ts';

const url = 'http://www.lanchuan.gov.cn/xw/202405/t20240514_7200.html';
const text = [
  '5月14日，市长贺云舟到栖霞镇调研防汛备汛工作。',
  '他强调，要把隐患排查整改做细做实，确保安全度汛。',
];
const paragraphs = text.map((line) => `<p>${line}</p>`).join('');

/** jsdom loads no frames: the pages in them are written here. */
function openWithFrame(html: string, inFrame: string): { document: Document; inner: Document } {
  const { document } = new JSDOM(html, { url }).window;
  const frame = document.querySelector('iframe, frame') as HTMLIFrameElement;
  const inner = frame.contentDocument as Document;
  inner.body.innerHTML = inFrame;
  return { document, inner };
}

describe('an article in a frame of the same site', () => {
  it('has its title and date in the page around, and its body in the frame', () => {
    const { document, inner } = openWithFrame(
      '<title>贺云舟调研防汛备汛工作</title><h1>贺云舟调研防汛备汛工作</h1><div>发布时间：2024-05-14　来源：市融媒体中心</div><iframe></iframe><div>上一篇：<a href="1">无</a></div>',
      paragraphs,
    );
    const reading = readPage(document, url);
    expect(reading?.facts).toMatchObject({
      title: '贺云舟调研防汛备汛工作',
      source: '市融媒体中心',
      published: '2024-05-14',
      text: text.join('\n'),
    });
    expect(reading?.container.ownerDocument).toBe(inner);
    expect(reading?.textMap.pieces({ start: 0, end: 4 })[0]?.node.ownerDocument).toBe(inner);
  });

  it('may be all in the frame', () => {
    const { document } = openWithFrame(
      '<frameset><frame></frameset>',
      `<h2>贺云舟调研防汛备汛工作</h2><div>发布时间：2024-05-14 来源：市融媒体中心</div><div>${paragraphs}</div>`,
    );
    expect(readPage(document, url)?.facts).toMatchObject({
      title: '贺云舟调研防汛备汛工作',
      published: '2024-05-14',
      text: text.join('\n'),
    });
  });

  it('is detected', () => {
    const { document } = openWithFrame('<h1>贺云舟调研防汛备汛工作</h1><iframe></iframe>', paragraphs);
    expect(detectPage(document, url)).toBe('article');
  });
});

it('leaves a hidden frame unread', () => {
  const { document } = openWithFrame(
    `<div>${paragraphs}</div><iframe hidden></iframe>`,
    `<p>${text[0]?.repeat(9)}</p>`,
  );
  expect(readPage(document, url)?.facts.text).toBe(text.join('\n'));
});
