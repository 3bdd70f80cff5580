import { Converter } from 'opencc-js';
import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../src/core/reading.ts';
import { classifyGenre } from '../../../src/core/summary/classify-genre.ts';
import { findLead } from '../../../src/core/summary/find-lead.ts';

const toTraditional = Converter({ from: 'cn', to: 't' });

function genreOf(title: string, text: string, documentNumber?: string) {
  const reading = readArticle({ url: '', title, text, ...(documentNumber && { documentNumber }) });
  return classifyGenre(reading, findLead(reading));
}

const cases = [
  ['meeting', '南江省召开春耕生产工作会议', '本报讯（记者 田禾）3月8日，全省春耕生产工作会议在南江市召开。'],
  ['meeting', '周明远：把春耕抓实抓细', '3月8日，省长周明远主持召开省政府常务会议，研究春耕生产。'],
  ['inspection', '周明远在北山县调研', '3月8日，省长周明远到北山县调研春耕生产。'],
  ['inspection', '何雅琴看望困难群众', '近日，副省长何雅琴来到青石社区，看望困难群众。'],
  ['reception', '周明远会见远航集团董事长林德海', '3月8日，省长周明远在南江市会见远航集团董事长林德海。'],
  ['reception', '某国总统致电祝贺', '某国总统8日致电我国领导人，祝贺新年。'],
  [
    'document',
    '南江省印发《春耕生产实施方案》',
    '近日，省政府办公厅印发《春耕生产实施方案》，提出十项措施。',
  ],
  ['document', '关于做好春耕生产工作的通知', '各市、县人民政府：\n现就有关事项通知如下。'],
  ['appointment', '南江省人民政府任免工作人员', '任命陈立为省农业厅副厅长；免去孙若兰的职务。'],
  ['briefing', '省政府举行新闻发布会介绍春耕情况', '3月8日，省政府新闻办举行新闻发布会，介绍春耕情况。'],
  ['news', '俄称桥梁受损 乌否认袭击桥梁', '俄国防部8日发表声明称，一座桥梁受损。'],
  [
    'briefing',
    '乌克兰问题：外交部发言人表示将继续劝和',
    '外交部发言人8日在例行记者会上表示，中方将继续劝和。',
  ],
  ['speech', '在全省春耕生产工作会议上的讲话', '同志们：\n今天我们召开这次会议，主要任务是部署春耕。'],
  ['speech', '周省长于农会的谈话', '周省长明远先生今天勉励农会会员。谈话全文为：今天是农会成立的日子。'],
  [
    'briefing',
    '签署《青山条例》 省长：守住每一片林',
    '省长周明远今（6）日上午出席“签署《青山条例》记者会”，强调将守住每一片林。',
  ],
  [
    'statistics',
    '省纪委监委通报一季度监督检查、审查调查情况',
    '本报南江4月25日电 4月25日，省纪委监委通报一季度监督检查情况，共接收信访举报6万件次，立案1.4万件。',
  ],
  ['commentary', '南江日报评论员：春耕不等人', '一年之计在于春。抓春耕，必须早。'],
  [
    'statistics',
    '一季度全省进出口总值同比增长8.1%',
    '省统计局发布，一季度全省进出口同比增长8.1%，出口增长9%，进口增长7%，比上年同期加快。',
  ],
  ['news', '南江大桥建成通车', '3月8日，南江大桥建成通车，两岸居民出行更加便利。'],
  ['news', '讲话引发各地干部热烈反响', '连日来，各地干部认真学习讲话。'],
] as const;

describe('classifyGenre', () => {
  it.each(cases)('%s: %s', (genre, title, text) => {
    expect(genreOf(title, text)).toBe(genre);
    expect(genreOf(toTraditional(title), toTraditional(text))).toBe(genre);
  });

  it('takes a page with a document number for a document', () => {
    expect(genreOf('春耕生产', '各地要抓好春耕。', '南政发〔2021〕3号')).toBe('document');
  });

  it('does not take a reporters’ conference for a meeting', () => {
    expect(genreOf('市政府召开记者会', '8日，市政府召开记者会，说明防汛情形。')).toBe('briefing');
  });

  it('does not take a team of inspectors for an inspection', () => {
    expect(genreOf('督导组工作总结会议召开', '督导组工作总结会议8日在南江市召开。')).toBe('meeting');
  });

  it('takes an argument without any news for commentary', () => {
    const argument =
      '做好工作必须实干，不能空谈。只有实干，才能有成绩。我们应当记住，离不开群众就要依靠群众。';
    expect(genreOf('实干为要', argument.repeat(9))).toBe('commentary');
  });

  it('falls back on news', () => {
    expect(genreOf('', '')).toBe('news');
  });
});
