import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { collectBlocks } from '../../../src/page/find/collect-blocks.ts';
import { joinLines, labelPattern, readLabel } from '../../../src/page/find/read-labels.ts';

const source = labelPattern('信息来源|来源|稿源');

function read(html: string, label = source): string | undefined {
  const { document } = new JSDOM(`<body>${html}</body>`).window;
  return readLabel(joinLines(collectBlocks(document.body).blocks), label, 40);
}

describe('the value of a label', () => {
  it.each([
    ['ends where the next label begins', '来源：澜川日报　作者：顾明远'],
    ['ends before a date', '来源：澜川日报 2024-05-14 08:12'],
    ['ends with its element', '来源：<a>澜川日报</a><a>参与互动</a>'],
    ['ends before controls', '来源：澜川日报 字体：大 中 小'],
    ['ends before a bar', '来源：澜川日报 | 浏览量：12'],
    ['stands in the next element', '<span>来源：</span><span>澜川日报</span>'],
    ['stands in the next block', '<div>来源</div><div>澜川日报</div>'],
    ['stands behind a label without a colon', '<li><label>来源</label><em>澜川日报</em></li>'],
    ['may follow a padded label', '来　源：澜川日报'],
    ['is written as in the page', '來源：澜川日报'],
    ['loses its quotation marks', '来源：“澜川日报”'],
  ])('%s', (_, html) => {
    expect(read(html)).toBe('澜川日报');
  });

  it('may hold a year and an issue', () => {
    expect(read('<span>来源：《求是》2024/10</span><span>作者：顾明远</span>')).toBe('《求是》2024/10');
  });

  it('keeps its brackets', () => {
    expect(read('来源：澜川日报（数字报）')).toBe('澜川日报（数字报）');
  });
});

describe('no value', () => {
  it.each([
    ['behind an empty label', '来源： 发布时间：2024-05-14'],
    ['where the label is part of a word', '水资源来源：地表水'],
    ['that is longer than asked', `来源：${'澜川日报'.repeat(20)}`],
    ['without the label', '澜川日报 2024-05-14'],
  ])('is read %s', (_, html) => {
    expect(read(html)).toBeUndefined();
  });
});
