import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../src/core/reading.ts';
import { findLead } from '../../../src/core/summary/find-lead.ts';

function newsOf(text: string): string {
  const { start } = findLead(readArticle({ url: '', title: '', text }));
  return text.slice(start);
}

describe('findLead', () => {
  it.each([
    ['新华社南江3月8日电（记者田禾）', '省政府召开会议。'],
    ['本报讯（记者 田禾 李放） ', '省政府召开会议。'],
    ['本报南江3月8日讯 ', '省政府召开会议。'],
    ['南江日报讯 （记者/田禾 通讯员/李放）', '省政府召开会议。'],
    ['中央电视台消息（新闻节目）：', '省政府召开会议。'],
    ['（记者 田禾）', '省政府召开会议。'],
    ['', '国家领导人致电某国总统。'],
  ])('begins after the dateline %j', (dateline, news) => {
    expect(newsOf(dateline + news)).toBe(news);
  });

  it.each(['發稿單位：新聞處', '发稿时间：2021年3月8日', '■ 要把春耕抓实抓细，不误农时。', '图为会议现场'])(
    'passes over %j',
    (front) => {
      expect(newsOf(`${front}\n省政府8日召开会议，部署春耕。`)).toBe('省政府8日召开会议，部署春耕。');
    },
  );

  it('takes what there is in an empty text', () => {
    expect(findLead(readArticle({ url: '', title: '', text: '' }))).toEqual({
      start: 0,
      sentence: 0,
      dateline: '',
    });
  });
});
