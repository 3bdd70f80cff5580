import { Converter } from 'opencc-js';
import { describe, expect, it } from 'vitest';
import { annotateArticle } from '../../../src/core/annotate-article.ts';
import type { DateAnnotation, Person } from '../../../src/core/annotated-article.ts';
import { noAnnotations } from '../../../src/core/annotators/annotator.ts';
import { readArticle } from '../../../src/core/reading.ts';
import { summarise } from '../../../src/core/summary/summarise.ts';

const toTraditional = Converter({ from: 'cn', to: 't' });

interface Given {
  readonly dates?: readonly (readonly [string, string, DateAnnotation['basis']?])[];
  readonly people?: readonly Person[];
}

function eventOf(title: string, text: string, { dates = [], people = [] }: Given = {}) {
  const found = dates.map(([words, value, basis = 'publication' as const]) => {
    const start = text.indexOf(words);
    return { start, end: start + words.length, value, basis };
  });
  return summarise(readArticle({ url: '', title, text }), { ...noAnnotations, dates: found }, people).summary
    .event;
}

const chair: Person = { id: 'p1', name: '周明远', titles: ['省长'], roles: ['chaired', 'spoke'] };

describe('findEvent', () => {
  it('tells what, when, where and who chaired', () => {
    const text = '党的十八大以来，成绩很大。3月8日，全省春耕生产工作会议在南江市召开。省长周明远主持会议。';
    const event = eventOf('全省春耕生产工作会议召开', text, {
      dates: [
        ['党的十八大以来', '2012-11-08/..', 'event'],
        ['3月8日', '2021-03-08'],
      ],
      people: [chair],
    });
    expect(event).toEqual({
      what: '全省春耕生产工作会议',
      when: '2021-03-08',
      where: '南江市',
      chairs: ['周明远'],
    });
  });

  it('takes the name from the headline where the sentence has none', () => {
    const event = eventOf('南江市召开自然保护地专题会议 周明远出席', '市长周明远8日主持召开会议，研究工作。');
    expect(event?.what).toBe('自然保护地专题会议');
  });

  it('takes the meeting beside which people are received from the lead', () => {
    const text = '新华社南江3月8日电 全省农业工作会议7日至8日在南江召开。省长周明远8日接见全体会议代表。';
    expect(eventOf('周明远接见全省农业工作会议代表', text)?.what).toBe('全省农业工作会议');
  });

  it('takes the day of the dateline where the sentence names none', () => {
    const text = '本报南江3月8日讯 省政府召开春耕会议。';
    expect(eventOf('省政府召开会议', text, { dates: [['3月8日', '2021-03-08']] })?.when).toBe('2021-03-08');
  });

  it('takes no year for the day of an event', () => {
    const text = '省政府召开会议，总结2020年工作。';
    expect(eventOf('省政府召开会议', text, { dates: [['2020年', '2020']] })?.when).toBeUndefined();
  });

  it('takes nobody from a speaker’s words about another meeting', () => {
    const text =
      '3月8日，省政府新闻办举行新闻发布会。会议由省政府副秘书长何树声主持。省长周明远表示，今年1月，省委书记高启文主持召开推进会，作出部署。';
    const { summary } = annotateArticle({ url: '', title: '省政府举行新闻发布会', text });
    expect(summary.event?.chairs).toEqual(['何树声']);
  });

  it('names nobody who chaired a visit', () => {
    expect(
      eventOf('周明远在北山县调研', '周明远到北山县调研春耕。', { people: [chair] })?.chairs,
    ).toBeUndefined();
  });

  it('has no event for plain news', () => {
    expect(eventOf('南江大桥通车', '南江大桥8日通车。')).toBeUndefined();
  });

  it.each([
    ['会议8日在呼和浩特隆重召开。', '呼和浩特'],
    ['由中心主办的“学习贯彻总书记重要讲话研讨会”，8日在呼和浩特召开会议。', '呼和浩特'],
    ['会议8日于台南召开。', '台南'],
    ['会议8日在北京人民大会堂举行。', '北京人民大会堂'],
    ['北京代表参加，会议8日在京召开。', '北京'],
    ['会议8日在济举行。', '济'],
    ['省政府8日召开会议。部署会在省委党校举行。', '省委党校'],
    ['会议在关键时期召开。', undefined],
    ['会议在大家努力下召开。', undefined],
    ['会议学习总书记在南京主持召开座谈会时的讲话，就此召开。', undefined],
  ])('place of a meeting: %s', (text, where) => {
    expect(eventOf('省政府召开会议', text)?.where).toBe(where);
    expect(eventOf('省政府召开会议', toTraditional(text))?.where).toBe(where && toTraditional(where));
  });

  it.each([
    ['省长周明远8日前往北山，先后视察两个村。', '北山'],
    ['省长周明远即赶赴北山县的灾区调研。', '北山县'],
    ['省长周明远来到南江大学，看望师生。', '南江大学'],
    ['省长周明远8日到他的联系点调研。', undefined],
    ['省长周明远8日到北山县、石桥县调研。', '北山县、石桥县'],
    ['省长周明远8日到北山县、各乡镇调研。', '北山县'],
    ['两国元首8日到场，省长周明远在两国元首会谈后到北山县调研。', '北山县'],
  ])('place of a visit: %s', (text, where) => {
    expect(eventOf('周明远调研', text)?.where).toBe(where);
  });
});
