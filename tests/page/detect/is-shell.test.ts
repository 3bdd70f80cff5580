import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { isShell } from '../../../src/page/detect/is-shell.ts';

const article = 'http://www.wanghai.gov.cn/yw/202405/t20240514_100001.html';
const unspoken = 'http://www.wanghai.gov.cn/portal.html';
const nav = '<a href="/zwgk">政务公开</a>'.repeat(40);
const words = '<p>全市各地各部门要加强监测预警，做好物资储备和队伍准备。</p>'.repeat(20);

function open(html: string): Document {
  return new JSDOM(html).window.document;
}

describe('a shell', () => {
  it.each([
    ['an article’s address over an empty body', article, `${nav}<div id="zoom"></div>`],
    ['a prescribed name', unspoken, `<meta name="articletitle" content="通知"><div>${nav}</div>`],
    ['the root of an application', unspoken, '<div id="app"></div><script>let x = 1;</script>'],
  ])('is told by %s', (_, url, html) => {
    expect(isShell(open(html), url)).toBe(true);
  });
});

describe('no shell', () => {
  it.each([
    ['a column', 'http://www.wanghai.gov.cn/yw/list.html', '<div id="app"></div>'],
    ['a front page', 'http://www.wanghai.gov.cn/', '<div id="app"></div>'],
    ['a page with text', article, words],
    ['a page that promises nothing', unspoken, nav],
    ['no address', 'none', '<div id="app"></div>'],
  ])('is %s', (_, url, html) => {
    expect(isShell(open(html), url)).toBe(false);
  });
});
