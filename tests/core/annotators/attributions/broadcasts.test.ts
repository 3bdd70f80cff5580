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
      'who releases figures',
      '省商会今天公布：7月份景气指数为50.4%。',
      ['省商会|公布|7月份景气指数为50.4%。'],
    ],
    ['a party congress', '党的十九大提出，要分两步走。', ['党的十九大|提出|要分两步走。']],
    [
      'who has released the figures',
      '省商务厅3日公布的数据显示，外贸增长5%。',
      ['省商务厅|显示|外贸增长5%。'],
    ],
    ['many, without where', '数百居民在当地一个体育馆要求公司说明情况。', ['数百居民|要求|公司说明情况。']],
    ['a self-help society', '其次，自救会认为选址会引起噪音。', ['自救会|认为|选址会引起噪音。']],
    ['an authority that confirms', '省应急厅确认，水库没有险情。', ['省应急厅|确认|水库没有险情。']],
    ['主要负责人', '市直机关主要负责人表示，要抓好落实。', ['市直机关主要负责人|表示|要抓好落实。']],
    ['envoys', '使节们表示，此行增强了信心。', ['使节们|表示|此行增强了信心。']],
    ['many', '很多干部也认为，下沉拉近了距离。', ['很多干部|认为|下沉拉近了距离。']],
    [
      'a document without its short name',
      '省委印发《实施办法》（以下简称《办法》），要求各地抓好落实。',
      ['《实施办法》|要求|各地抓好落实。'],
    ],
    ['a plenum', '三中全会提出，推动区域协调发展。', ['三中全会|提出|推动区域协调发展。']],
    ['a statement', '外交部发表声明。声明说，各方应保持克制。', ['声明|说|各方应保持克制。']],
    [
      'one who holds a speech on television',
      '{王小明|总统}当天通过国家电视台发表讲话说，谈判将会继续。',
      ['王小明|说|谈判将会继续。'],
    ],
    [
      'after the agenda, the one who spoke',
      '会议结束各项议程后，{王小明}讲话。他指出，今年很不平凡。',
      ['王小明|指出|今年很不平凡。'],
    ],
    [
      'who presided',
      '论坛开幕式由{副校长|王小明}主持。他指出，论坛意义重大。',
      ['王小明|指出|论坛意义重大。'],
    ],
    [
      'in the paragraph before',
      '{消防局长|王小明}表示：\n查验面临三个问题。',
      ['王小明|表示|查验面临三个问题。'],
    ],
    [
      'once, where proposals are announced',
      '{王小明}在发言中提出了五点建议：\n一是坚持开放。',
      ['王小明|提出|一是坚持开放。'],
    ],
    [
      'officials at a press conference',
      '环保部门官员日前在新闻发布会上确认，河水已经受到污染。',
      ['环保部门官员|确认|河水已经受到污染。'],
    ],
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
    ['a document that is released', '新规由省政府正式发布，共分5章。方案今天公布，明确了分工。'],
    ['what must be confirmed', '名单经会议确认，予以公布。'],
  ])('not %s', (_, marked) => expect(attributionsIn(marked)).toEqual([]));
});

describe('where words end', () => {
  it.each([
    [
      'before the article tells of another day',
      '他们要求，问题要马上办理。前不久，营长打来电话。没想到，问题很快解决。',
      ['他们|要求|问题要马上办理。'],
    ],
    [
      'a plenum’s with their sentence',
      '党的四中全会指出，要深化改革。全市上下干劲十足。',
      ['党的四中全会|指出|要深化改革。'],
    ],
    [
      'not at another one’s pledge',
      '{省长|王小明}说，企业很重要。{李大山|董事长}承诺在本地投资，不会改变。',
      ['王小明|说|企业很重要。李大山董事长承诺在本地投资，不会改变。'],
    ],
    [
      'not at the many whom the speaker quotes',
      '{省长|王小明}说，形势很好。很多国家也希望扩大合作。我们要抓好落实。',
      ['王小明|说|形势很好。很多国家也希望扩大合作。我们要抓好落实。'],
    ],
    [
      'not at a plenum that the speaker quotes',
      '{省长|王小明}说，形势很好。四中全会提出，要深化改革。我们要抓好落实。',
      ['王小明|说|形势很好。四中全会提出，要深化改革。我们要抓好落实。'],
    ],
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
