/** Whatever a page is made of: to every script and back, to the letter. */
import { JSDOM } from 'jsdom';
import { describe, expect, it, vi } from 'vitest';
import { scriptConverter } from '../../../src/core/conversion/convert-script.ts';
import type { TargetScript } from '../../../src/core/conversion/routes.ts';
import { type Convert, PageScript } from '../../../src/page/convert/page-script.ts';
import { generatedPage, randomNumbers } from './generated-page.ts';

const targets = ['traditional', 'taiwan', 'taiwan-phrases', 'hong-kong'] as const;
const seeds = Array.from({ length: 30 }, (_, i) => i + 1);

const converting = (target: TargetScript, fail = () => false): Convert => {
  const convert = scriptConverter('Hans', target);
  return async (texts) => {
    await new Promise((resolve) => setTimeout(resolve));
    if (fail()) throw new Error('the worker is gone');
    return texts.map(convert);
  };
};

function open(seed: number): Document {
  const { head, body, inner } = generatedPage(seed);
  const { window } = new JSDOM(`<!DOCTYPE html><html><head>${head}</head><body>${body}</body></html>`);
  vi.stubGlobal('NodeFilter', window.NodeFilter);
  vi.stubGlobal('MutationObserver', window.MutationObserver);
  const { document } = window;
  [...document.querySelectorAll('.shadow')].forEach((host, i) => {
    host.attachShadow({ mode: 'open' }).innerHTML = inner[i % inner.length] ?? '';
  });
  [...document.querySelectorAll('iframe')].forEach((frame, i) => {
    if (frame.contentDocument) frame.contentDocument.body.innerHTML = inner[i % inner.length] ?? '';
  });
  return document;
}

/** Markup and text nodes of the document and all trees inside it. */
function pictureOf(document: Document): string[] {
  const roots: (Document | ShadowRoot)[] = [document];
  const picture: string[] = [];
  for (const root of roots) {
    const top = 'documentElement' in root ? root.documentElement : root;
    picture.push('outerHTML' in top ? top.outerHTML : top.innerHTML);
    const walker = document.createTreeWalker(root, 4);
    while (walker.nextNode()) picture.push((walker.currentNode as Text).data);
    for (const element of root.querySelectorAll('*')) {
      if (element.shadowRoot) roots.push(element.shadowRoot);
      const inner = element.tagName === 'IFRAME' ? (element as HTMLIFrameElement).contentDocument : null;
      if (inner) roots.push(inner);
    }
  }
  return picture;
}

const show = (script: PageScript, convert: Convert) => script.show({ convert, lang: 'zh-Hant' });

describe('a generated page', () => {
  it.each(seeds)('%d comes back from every script', async (seed) => {
    const document = open(seed);
    const before = pictureOf(document);
    const script = new PageScript(document);
    for (const target of targets) {
      await show(script, converting(target));
      const converted = pictureOf(document);
      expect(converted).not.toEqual(before);
      await show(script, converting(target));
      expect(pictureOf(document)).toEqual(converted);
      script.restore();
      expect(pictureOf(document)).toEqual(before);
    }
  });

  it.each(seeds.slice(0, 10))('%d comes back after toggles in a hurry', async (seed) => {
    const document = open(seed);
    const before = pictureOf(document);
    const script = new PageScript(document);
    const first = show(script, converting('taiwan-phrases'));
    await new Promise((resolve) => setTimeout(resolve, seed));
    const second = show(script, converting('hong-kong'));
    script.restore();
    await first;
    expect(await second).toBe(false);
    expect(pictureOf(document)).toEqual(before);
  });

  it.each(seeds.slice(0, 10))('%d comes back where the converter is lost half-way', async (seed) => {
    const document = open(seed);
    const before = pictureOf(document);
    const random = randomNumbers(seed);
    let callsLeft = Math.floor(random() * 2);
    const convert = converting('traditional', () => {
      callsLeft -= 1;
      return callsLeft < 0;
    });
    await expect(show(new PageScript(document), convert)).rejects.toThrow('the worker is gone');
    expect(pictureOf(document)).toEqual(before);
  });

  it.each(seeds.slice(0, 10))('%d that changes itself meanwhile keeps its own words', async (seed) => {
    const document = open(seed);
    const twin = open(seed);
    const change = (page: Document) => {
      const bold = page.querySelector('b');
      if (bold) bold.textContent = '新的发言';
      page.querySelector('ul')?.remove();
      page.body.insertAdjacentHTML('beforeend', '<p title="后来的标题">后来的<b>发展</b></p>');
    };
    const script = new PageScript(document);
    const shown = show(script, converting('traditional'));
    change(document);
    await shown;
    change(document);
    change(twin);
    change(twin);
    await vi.waitFor(() => expect(document.body.lastElementChild?.textContent).toBe('後來的發展'));
    await vi.waitFor(() => expect(document.querySelector('b')?.textContent).toBe('新的發言'));
    script.restore();
    expect(pictureOf(document)).toEqual(pictureOf(twin));
  });
});

describe('shadow roots, frames and options', () => {
  it('are converted', async () => {
    const document = open(1);
    const shadow = document.querySelector('.shadow')?.shadowRoot as ShadowRoot;
    const frame = document.querySelector('iframe')?.contentDocument as Document;
    shadow.innerHTML = '<p>里程<b>碑</b></p>';
    frame.body.innerHTML = '<p lang="zh-CN">后勤</p>';
    document.body.insertAdjacentHTML('afterbegin', '<select><option> 中国\n 台湾 </option></select>');
    await show(new PageScript(document), converting('traditional'));
    expect(shadow.textContent).toBe('里程碑');
    expect(frame.body.textContent).toBe('後勤');
    expect([frame.documentElement.lang, frame.querySelector('p')?.lang]).toEqual(['zh-Hant', 'zh-Hant']);
    const option = document.querySelector('option');
    expect(option?.text).toBe('中國 臺灣');
    expect(option?.value).toBe('中国 台湾');
  });

  it('are converted where they arrive late', async () => {
    const document = open(2);
    await show(new PageScript(document), converting('traditional'));
    const frame = document.createElement('iframe');
    document.body.append(frame);
    const host = document.createElement('div');
    host.attachShadow({ mode: 'open' }).innerHTML = '<p>后勤</p>';
    document.body.append(host);
    await vi.waitFor(() => expect(host.shadowRoot?.textContent).toBe('後勤'));
    const inner = document.createElement('p');
    inner.textContent = '发展';
    host.shadowRoot?.append(inner);
    await vi.waitFor(() => expect(inner.textContent).toBe('發展'));
    inner.title = '标题';
    await vi.waitFor(() => expect(inner.title).toBe('標題'));
  });

  it('leave an editor in a frame alone', async () => {
    const document = open(3);
    const frame = document.querySelector('iframe')?.contentDocument as Document;
    frame.body.innerHTML = '发展';
    Object.defineProperty(frame, 'designMode', { value: 'on' });
    await show(new PageScript(document), converting('traditional'));
    expect(frame.body.textContent).toBe('发展');
  });
});
