import { describe, expect, it } from 'vitest';
import { namesPublicBody, namesPublicOutlet } from '../../../src/page/detect/outlets.ts';

describe('an outlet', () => {
  it.each([
    '新华社',
    '新華網',
    '人民日报',
    '央视新闻',
    '澜川日报',
    '中国新闻网',
    '望海发布',
    '市水利局',
    '县政府办公室',
    '法治日报',
    '商務部',
    '光明网',
    '澜川广播电视台',
    '栖霞街道',
  ])('%s is public', (outlet) => {
    expect(namesPublicOutlet(outlet)).toBe(true);
  });

  it.each([
    '每日经济新闻',
    '某某科技有限公司',
    '证券日报',
    '足球周刊',
    '发布',
    '佚名',
    '本站',
    '澜川数码',
    '东方日报',
    '',
  ])('%j is not', (outlet) => {
    expect(namesPublicOutlet(outlet)).toBe(false);
  });
});

describe('a headline', () => {
  it.each([
    '国务院办公厅印发通知',
    '中共中央召开座谈会',
    '交通运输部：扎实推进项目建设',
    '栖霞区委召开常委会会议',
  ])('%s has a public body in it', (title) => {
    expect(namesPublicBody(title)).toBe(true);
  });

  it.each(['公司召开经销商大会', '联赛前瞻：大战一触即发', '怎样选一口好锅'])('%s has none', (title) => {
    expect(namesPublicBody(title)).toBe(false);
  });
});
