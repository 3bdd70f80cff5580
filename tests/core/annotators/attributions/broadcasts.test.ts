/** Reported words as the evening news tells them: its dateline, its figures, its places one after another. */
import { describe, expect, it } from 'vitest';
import { attributionsIn } from './read-marked.ts';

describe('who speaks', () => {
  it.each([
    [
      'behind a dateline with a colon',
      '电视台消息（晚间新闻）：{省长|王小明}5日在东江市调研。他强调，要抓好春耕。',
      ['王小明|强调|要抓好春耕。'],
    ],
    ['figures', '市统计局最新数据显示，上半年粮食增产5%。', ['市统计局最新数据|显示|上半年粮食增产5%。']],
    [
      'who has released the figures',
      '省商务厅3日公布的数据显示，外贸增长5%。',
      ['省商务厅|显示|外贸增长5%。'],
    ],
    ['many, without where', '数百居民在当地一个体育馆要求公司说明情况。', ['数百居民|要求|公司说明情况。']],
    ['a self-help society', '其次，自救会认为选址会引起噪音。', ['自救会|认为|选址会引起噪音。']],
    ['an authority that confirms', '省应急厅确认，水库没有险情。', ['省应急厅|确认|水库没有险情。']],
    ['a director who reports', '{王小明}也报告，施工已经过半。', ['王小明|报告|施工已经过半。']],
  ])('%s', (_, marked, expected) => expect(attributionsIn(marked)).toEqual(expected));

  it('reads the same in the other script', () => {
    expect(attributionsIn('市統計局最新數據顯示，糧食增產5%。')).toEqual([
      '市統計局最新數據|顯示|糧食增產5%。',
    ]);
  });

  it.each([
    ['a report that was heard', '会议听取市政府关于水利建设的报告，对下一步作出安排。'],
    ['a kind of report', '他们撰写调研报告，形成对策。省里发布年度报告，共分三章。'],
    ['what must be confirmed', '名单经会议确认，予以公布。'],
  ])('not %s', (_, marked) => expect(attributionsIn(marked)).toEqual([]));
});

describe('where words end', () => {
  it.each([
    [
      'before the next place',
      '{省长|王小明}说，就业是大事。在东江职业学院，{王小明}听取汇报。',
      ['王小明|说|就业是大事。'],
    ],
    [
      'figures with the last figure',
      '数据显示，出口增长5%。进口下降2%。商家备足了货。',
      ['数据|显示|出口增长5%。进口下降2%。'],
    ],
  ])('%s', (_, marked, expected) => expect(attributionsIn(marked)).toEqual(expected));
});

describe('the head of state', () => {
  it('stays 总统, though another one is named', () => {
    const text = '{王小明|总统}接见来宾。{赵明德|总统}来访过。总统表示，两国友好。';
    expect(attributionsIn(text)).toEqual(['王小明|表示|两国友好。']);
  });
});
