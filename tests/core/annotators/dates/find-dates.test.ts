import edtf from 'edtf';
import { Converter } from 'opencc-js';
import { describe, expect, it } from 'vitest';
import { findDates } from '../../../../src/core/annotators/dates/find-dates.ts';
import { readArticle } from '../../../../src/core/reading.ts';
import { markDates, withoutMarks } from './read-dates.ts';

/** Publication date, then sentences with every date marked; an unmarked sentence has none. */
const cases: Record<string, readonly (readonly [published: string, ...marked: string[]])[]> = {
  'absolute dates': [
    [
      '2016-11-06',
      '会议于[2016年11月5日=2016-11-05]召开。',
      '会议于[二〇一六年十一月五日=2016-11-05]召开。',
      '会议于[二○一六年十一月五日=2016-11-05]召开。',
      '会议于[二零一六年十一月五日=2016-11-05]召开。',
      '发布时间：[2016-11-05=2016-11-05]',
      '发布时间：[2016/11/5=2016-11-05]',
      '发布时间：[2016.11.05 09:30=2016-11-05T09:30]',
      '会议于[２０１６年１１月５日=2016-11-05]召开。',
      '会议于[2016年11月5日（星期六）上午9时30分=2016-11-05T09:30]召开。',
      '会议于[2016年11月5日下午3时=2016-11-05T15:00]召开。',
      '火情发生在[2016年11月5日深夜11时许=2016-11-05T23:00]。',
      '至[公元前206年=-0205]建立。',
      '到二\uFFFD\uFFFD三五年基本实现。'.replace('二\uFFFD\uFFFD三五年', '[二\uFFFD\uFFFD三五年=2035]'),
    ],
    ['2023-12-06', '發稿日期：[112年12月6日11:10=2023-12-06T11:10]', '[民國105年11月5日=2016-11-05]成立。'],
  ],
  'dates without a year': [
    [
      '2020-12-09',
      '[12月8日=2020-12-08]，会议召开。',
      '[1月15日=2021-01-15]将举行比赛。',
      '截至[9月底=2020-09-30~]，全部完成。',
      '[9月底=2020-09~]，全部完成。',
      '[6月中旬以来=2020-06-11/..]，降雨增多。',
      '[12月2日至3日=2020-12-02/2020-12-03]，代表团来访。',
      '[11月30日至12月1日=2020-11-30/2020-12-01]，全会召开。',
      '[1—11月=2020-01/2020-11]，出口增长。',
      '报名截止到[1月10日=2021-01-10]。',
      '先后于[11月3日=2020-11-03]、[17日=2020-11-17]、[25日=2020-11-25]召开会议。',
      '外交部[8日=2020-12-08]表示欢迎。',
    ],
    ['2021-01-05', '[12月25日=2020-12-25]，会议召开。', '将于[12月25日=2021-12-25]举行。'],
  ],
  'the date named before': [
    [
      '2020-12-09',
      '[2018年3月=2018-03]，他到村里任职。[5月=2018-05]，第一个合作社成立。',
      '[2018年3月=2018-03]，他到村里任职。[12月8日=2020-12-08]，记者来到这里。',
      '本报临江[12月1日=2020-12-01]讯 [今天上午=2020-12-01]，座谈会举行。[昨天=2020-11-30]已经报到。',
      '[5日=2020-12-05]下雨，[当天=2020-12-05]停工，[次日=2020-12-06]复工。'.replace(
        /\[5日=2020-12-05\]/,
        '[5日=2020-12-05]',
      ),
      '[2019年10月=2019-10]开工，[次年3月=2020-03]完工。',
    ],
  ],
  'years with other signs': [
    [
      '2020-11-16',
      '[2020―2022年=2020/2022]规划。',
      '[2015年来=2015/..]，成果很多；2015年来到这里。'.replace('2015年来到', '[2015年=2015]来到'),
    ],
  ],
  'the day of something else': [
    ['2024-06-18', '[6月17日=2024-06-17]召开会议，确保群众受灾后当天有饭吃，[当天=2024-06-17]报名。'],
  ],
  'times counted back': [
    [
      '2020-11-16',
      '[30年前=1990]，这里是农田；[十年前=2010]，路修到了村口。',
      '[三个多月前=2020-08~]，队伍出发；[三个月前=2020-08]签约。',
      '[5天前=2020-11-11]雨停了。',
      '[2010年前=../2010]完成，提前3年前往该地。',
      '从第10年前后算起，近30年前的事。',
    ],
  ],
  'school years': [
    [
      '2021-12-10',
      '臺南市[110學年度=2021-08/2022-07]音樂會，[111學年度起=2022-08/..]開課，[民國一一〇年=2021]。',
      '[2020—2021学年=2020-08/2021-07]开学。',
    ],
  ],
  'relative dates': [
    [
      '2020-12-09',
      '[今年=2020]增产，[去年=2019]减产，[明年=2021]再看，[前年=2018]持平。',
      '[今年前三季度=2020-01-01/2020-09-30]增长。',
      '[上半年=2020-01-01/2020-06-30]增长。',
      '[今年以来=2020/..]增长。',
      '[近日=2020-12~]，[日前=2020-12~]，[近年来=2020~]。',
      '[年底前=../2020-12~]完成。',
      '做好[今冬明春=2020-12/2021-05]防火。',
      '抓好[岁末年初=2020-12/2021-01]供应。',
      '[上月=2020-11]回落，[本月5日=2020-12-05]回升。',
      '[1月份=2020-01]涨幅比[上月=2019-12]扩大，由[上月=2019-12]的持平转为上涨。',
      '[2018年=2018]增长，增速比[上年=2017]加快。',
      '比[上年=2019]增长。',
      '[前三季度=2020-01-01/2020-09-30]比[去年同期=2019-01-01/2019-09-30]增长。',
    ],
    ['2020-12-09', '[本周三=2020-12-09]开会，[上周=2020-11-30/2020-12-06]已经通知。'],
    [
      '2021-03-06',
      '市長[今（6）日下午=2021-03-06]出席。',
      '市長[今日(6)=2021-03-06]出席。',
      '市長[昨(5)日=2021-03-05]出席。',
      '[今（110）年=2021]辦理。',
    ],
  ],
  'eras and events': [
    [
      '2020-12-09',
      '[党的十八大以来=2012-11-08/..]成绩显著。',
      '[党的十一届三中全会以来=1978-12-18/..]成绩显著。',
      '[改革开放以来=1978-12/..]成绩显著。',
      '[新中国成立以来=1949-10-01/..]第一次。',
      '[抗战时期=1931/1945]，这里是前线。',
      '[“十四五”时期=2021/2025]要做到。',
      '编制[“十四五”=2021/2025]规划。',
      '[“十三五”末=2020~]全部完成。',
      '到[本世纪中叶=2050~]建成。',
      '[上世纪90年代=199X]建成。',
      '[20世纪90年代末=1999~]退化。',
      '[上世纪60年代以来=1960/..]坚持至今。',
    ],
  ],
  'ranges and open ranges': [
    [
      '2020-12-09',
      '从[2016年至2020年=2016/2020]增长。',
      '《规划（[2016—2020年=2016/2020]）》',
      '自[2019年起=2019/..]实行。',
      '[2020年以前=../2020]脱贫。',
      '[2018年至今=2018/..]平稳。',
      '[2025年底=2025-12~]建成。',
      '[3月5日至11日=2020-03-05/2020-03-11]开会。',
    ],
  ],
  'festivals and lunar dates': [
    [
      '2020-03-09',
      '[今年春节期间=2020-01-25~]，他没有回家。',
      '[正月初五=2020-01-29]，会议召开。',
      '[2020年清明节=2020-04-04]禁火。',
      '[农历八月十五晚=2019-09-13]，月圆。',
    ],
    ['2025-12-30', '[元旦=2026-01-01]临近，供应充足。'],
  ],
};

const notDates = [
  '历时5年，三天之后，今后一个时期。',
  '依据国发〔2016〕62号文件，占三分之一。',
  '新时代，当前，目前，下一步。',
  '第十三次会议，第5次，电话010-12345678。',
  '30日内答复，5个工作日办结。',
  '每年5月举办，每季度总结，每年年底考核。',
  '走到今天不容易，今天的中国，美好明天。',
  '光明日报报道，这是日本的报纸。',
  '当代中国马克思主义、21世纪马克思主义。',
  '“八五”普法启动。',
  '欢度春节，共迎元旦。',
  '总台《大国故事》第二季今晚播出'.replace('今晚播出', '上线'),
  '长期以来，一直以来，多年来。',
  '代表团前往考察，后续工作。',
];

describe.each(Object.entries(cases))('%s', (_kind, groups) => {
  const rows = groups.flatMap(([published, ...marked]) => marked.map((text) => [text, published] as const));
  it.each(rows)('%s', (marked, published) => {
    expect(markDates(withoutMarks(marked), published)).toBe(marked);
  });
});

describe('not dates', () => {
  it.each(notDates)('%s', (text) => {
    expect(markDates(text, '2020-12-09')).toBe(text);
  });
});

const everything = Object.values(cases)
  .flat()
  .flatMap(([published, ...marked]) => marked.map((text) => [withoutMarks(text), published] as const));

describe('every value', () => {
  it.each(everything)('is valid EDTF: %s', (text, published) => {
    for (const { value } of findDates(readArticle({ url: '', title: '', text, published }))) {
      expect(() => edtf(value)).not.toThrow();
    }
  });

  const toTraditional = Converter({ from: 'cn', to: 'tw' });
  const toSimplified = Converter({ from: 'tw', to: 'cn' });
  it.each(everything)('is the same in both scripts: %s', (text, published) => {
    const read = (script: string) =>
      findDates(readArticle({ url: '', title: '', text: script, published })).map(
        ({ start, end, value, basis }) => [start, end, value, basis].join(' '),
      );
    expect(read(toTraditional(text))).toEqual(read(toSimplified(text)));
  });

  it('does not depend on the time zone of the machine', () => {
    const zone = process.env.TZ;
    const text = '昨天、12月8日、近日、去年底、上周三。';
    const values = ['Pacific/Kiritimati', 'Pacific/Pago_Pago', 'Asia/Shanghai'].map((name) => {
      process.env.TZ = name;
      return markDates(text, '2021-01-01');
    });
    if (zone === undefined) delete process.env.TZ;
    else process.env.TZ = zone;
    expect(new Set(values).size).toBe(1);
  });
});

describe('what a value rests on', () => {
  it.each([
    ['2016年11月5日', 'stated'],
    ['昨天', 'publication'],
    ['改革开放以来', 'event'],
    ['“十四五”时期', 'event'],
  ])('%s: %s', (text, basis) => {
    const [date] = findDates(readArticle({ url: '', title: '', text, published: '2020-12-09' }));
    expect(date?.basis).toBe(basis);
  });

  it('is the dateline for 今天 in a report that has one', () => {
    const text = '本报临江12月1日讯 今天上午，座谈会举行。';
    const dates = findDates(readArticle({ url: '', title: '', text, published: '2020-12-03' }));
    expect(dates.map(({ basis }) => basis)).toEqual(['publication', 'context']);
  });

  it('leaves relative dates alone where no publication date is known', () => {
    expect(markDates('昨天，近日，12月5日，2016年。')).toBe('昨天，近日，12月5日，[2016年=2016]。');
  });
});

describe('any text', () => {
  it('is read without an exception, lone surrogates and endless numbers included', () => {
    for (const text of ['', '\ud800年', '9'.repeat(5000), '一'.repeat(5000), '（'.repeat(5000), '2月30日']) {
      expect(() => markDates(text, '2020-02-30')).not.toThrow();
    }
  });

  it('is read in time that grows with its length', () => {
    const text = '12月8日，省委召开会议，部署今年以来和“十四五”时期的工作，5日至7日调研。\n'.repeat(5000);
    const start = performance.now();
    markDates(text.slice(0, 200_000), '2020-12-09');
    expect(performance.now() - start).toBeLessThan(2000);
  });
});
