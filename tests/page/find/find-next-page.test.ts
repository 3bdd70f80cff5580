import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { readPage } from '../../../src/page/read-page.ts';

const folder = 'http://www.wanghai.gov.cn/xw/2024-05/14';
const url = `${folder}/content_77123.html`;
const prose =
  '<p>省长陈致远指出，今年入汛以来，全省降雨偏多，防汛形势严峻复杂，各地要压实责任。</p>' +
  '<p>会议要求，要加强监测预警，做好物资储备和队伍准备，确保人民群众生命财产安全。</p>';

function nextPage(pager: string, address = url) {
  const { document } = new JSDOM(`<h1>云岭省召开防汛工作会议</h1><div class="box">${prose}</div>${pager}`)
    .window;
  return readPage(document, address)?.nextPage;
}

describe('the next page', () => {
  it('has the number of the link that leads to the same place', () => {
    const pager =
      '<div><b>1</b> <a href="content_77123_2.html">2</a> <a href="content_77123_3.html">3</a> <a href="content_77123_2.html">下一页</a></div>';
    expect(nextPage(pager)).toEqual({ url: `${folder}/content_77123_2.html`, number: 2, count: 3 });
  });

  it('has the number behind the one that the pager names', () => {
    const pager = '<div>第2页 共4页 <a href="a_1.html">上一页</a> <a href="a_3.html">下一页</a></div>';
    expect(nextPage(pager)).toEqual({ url: `${folder}/a_3.html`, number: 3, count: 4 });
  });

  it('is told in traditional characters and without numbers', () => {
    expect(nextPage('<p><a href="?page=2">下一頁 ></a></p>')).toEqual({ url: `${url}?page=2` });
  });
});

describe('a pager that a script writes', () => {
  const pager = (count: number, shown: number) =>
    `<div><script>createPageHTML(${count}, ${shown}, "t20240514_1", "html");</script></div>`;

  it.each([
    [0, 't20240514_1_1.html', 2],
    [1, 't20240514_1_2.html', 3],
  ])('gives the page after number %i', (shown, file, number) => {
    expect(nextPage(pager(3, shown))).toEqual({ url: `${folder}/${file}`, number, count: 3 });
  });

  it.each([
    [3, 2],
    [1, 0],
  ])('of %i pages gives none after number %i', (count, shown) => {
    expect(nextPage(pager(count, shown))).toBeUndefined();
  });
});

describe('no next page', () => {
  it.each([
    ['is the next article', '<p><a href="b.html">下一篇</a></p>'],
    ['is a script', '<p><a href="javascript:next()">下一页</a></p>'],
    ['is another site’s', '<p><a href="http://www.example.com/2.html">下一页</a></p>'],
    ['follows the last', '<p><a href="content_77123.html">下一页</a></p>'],
    ['belongs to a list far below', `${'<p>通知公告</p>'.repeat(20)}<p><a href="2.html">下一页</a></p>`],
  ])('%s', (_, pager) => {
    expect(nextPage(pager)).toBeUndefined();
  });

  it('is found without an address', () => {
    expect(nextPage('<p><a href="2.html">下一页</a></p>', '')).toBeUndefined();
  });
});
