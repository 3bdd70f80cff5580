import { JSDOM } from 'jsdom';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { scriptConverter } from '../../../src/core/conversion/convert-script.ts';
import type { TargetScript } from '../../../src/core/conversion/routes.ts';
import { type Convert, PageScript } from '../../../src/page/convert/page-script.ts';

const page = `<!DOCTYPE html><html><head><title>国务院会议</title><meta name="description" content="发展"></head>
<body class="a"><h1 title="会议标题">会议强调发<b>展</b>软<a href="#">件产业</a></h1>
<p>信<i>息化</i>建设<!-- 发展 --></p><input type="submit" value="发送"><input value="发送"><textarea>发展</textarea>
<p translate="no">发展</p><p lang="ja">発展と国会</p><code>发展</code><img alt="国旗"><select><option>中国</option></select>
<script>"发展"</script><div contenteditable>发展</div><p lang="zh-CN">国家</p></body></html>`;

const converting = (target: TargetScript): Convert => {
  const convert = scriptConverter('Hans', target);
  return async (texts) => texts.map(convert);
};

let document: Document;
let script: PageScript;

beforeEach(() => {
  const { window } = new JSDOM(page, { pretendToBeVisual: true });
  vi.stubGlobal('NodeFilter', window.NodeFilter);
  vi.stubGlobal('MutationObserver', window.MutationObserver);
  document = window.document;
  script = new PageScript(document);
});

const show = (target: TargetScript) => script.show({ convert: converting(target), lang: 'zh-Hant' });
const text = (selector: string) => document.querySelector(selector)?.textContent;

describe('PageScript', () => {
  it('converts what readers see, as they see it', async () => {
    await show('traditional');
    expect(document.title).toBe('國務院會議');
    expect(text('h1')).toBe('會議強調發展軟件產業');
    expect(document.querySelector('h1')?.title).toBe('會議標題');
    expect(document.querySelector('img')?.alt).toBe('國旗');
    expect(document.querySelector('input')?.value).toBe('發送');
    expect(text('option')).toBe('中國');
    expect(document.documentElement.lang).toBe('zh-Hant');
    expect(text('[lang]:not(html)')).toBe('発展と国会');
  });

  it('reads a word that elements cut as one, and lays it back into its nodes', async () => {
    await show('taiwan-phrases');
    expect(text('p')).toBe('資訊化建設');
    expect(text('a')?.length).toBeGreaterThan(0);
  });

  it.each(['textarea', 'code', 'script', '[translate=no]', '[contenteditable]', 'input:not([type])'])(
    'leaves %s alone',
    async (selector) => {
      const before = document.querySelector(selector)?.outerHTML;
      await show('traditional');
      expect(document.querySelector(selector)?.outerHTML).toBe(before);
    },
  );

  it.each(['traditional', 'taiwan', 'taiwan-phrases', 'hong-kong'] as const)(
    'gives the page back exactly from %s',
    async (target) => {
      const before = document.documentElement.outerHTML;
      await show(target);
      expect(document.documentElement.outerHTML).not.toBe(before);
      script.restore();
      expect(document.documentElement.outerHTML).toBe(before);
    },
  );

  it('goes from one script to another by way of the original', async () => {
    const before = document.documentElement.outerHTML;
    await show('taiwan-phrases');
    await show('traditional');
    expect(text('p')).toBe('信息化建設');
    script.restore();
    expect(document.documentElement.outerHTML).toBe(before);
  });

  it('shows the same when it is asked twice', async () => {
    await show('taiwan-phrases');
    const once = document.documentElement.outerHTML;
    await show('taiwan-phrases');
    expect(document.documentElement.outerHTML).toBe(once);
  });

  it('lets the last of two toggles in a hurry win', async () => {
    const before = document.documentElement.outerHTML;
    const first = show('taiwan-phrases');
    const second = show('traditional');
    expect(await first).toBe(false);
    expect(await second).toBe(true);
    expect(text('p')).toBe('信息化建設');
    script.restore();
    expect(document.documentElement.outerHTML).toBe(before);
  });

  it('puts back what was converted where the converter is lost half-way', async () => {
    const before = document.documentElement.outerHTML;
    let calls = 0;
    const convert: Convert = (texts) => {
      calls += 1;
      return calls > 1 ? Promise.reject(new Error('the worker is gone')) : converting('traditional')(texts);
    };
    await expect(script.show({ convert, lang: 'zh-Hant' })).rejects.toThrow('the worker is gone');
    expect(document.documentElement.outerHTML).toBe(before);
  });

  it('lets the page’s own newer text win', async () => {
    await show('traditional');
    const heading = document.querySelector('h1');
    if (heading) heading.textContent = 'new words';
    script.restore();
    expect(text('h1')).toBe('new words');
  });

  it('converts what arrives later', async () => {
    await show('traditional');
    const late = document.createElement('p');
    late.textContent = '后来的发展';
    document.body.append(late);
    await vi.waitFor(() => expect(late.textContent).toBe('後來的發展'));
    script.restore();
    expect(late.textContent).toBe('后来的发展');
  });

  it('leaves a node to a page that keeps writing it back', async () => {
    const convert = vi.fn(converting('traditional'));
    const node = document.querySelector('p[lang=zh-CN]')?.firstChild as Text;
    await script.show({ convert, lang: 'zh-Hant' });
    new (document.defaultView as unknown as typeof globalThis).MutationObserver(() => {
      if (node.data !== '国家') node.data = '国家';
    }).observe(node, { characterData: true });
    node.data = '国';
    await new Promise((resolve) => setTimeout(resolve, 120));
    const calls = convert.mock.calls.length;
    await new Promise((resolve) => setTimeout(resolve, 120));
    expect(convert.mock.calls.length).toBe(calls);
    expect(node.data).toBe('国家');
  });

  it('knows where each offset of the page’s own text went', async () => {
    const node = document.querySelector('p[lang=zh-CN]')?.firstChild as Text;
    node.data = '软件和信息化的国家';
    await show('taiwan-phrases');
    const start = script.originals.shownOffset(node, 7, 'start');
    const end = script.originals.shownOffset(node, 9, 'end');
    expect(node.data.slice(start, end)).toBe('國家');
    expect(script.originals.ownOffset(node, start, 'start')).toBe(7);
  });
});
