import { describe, expect, it } from 'vitest';
import { findAttributions } from '../../../../src/core/annotators/attributions/find-attributions.ts';
import { readArticle } from '../../../../src/core/reading.ts';
import { attributionsIn, readMarked } from './read-marked.ts';

describe('a source before its cue', () => {
  it.each([
    ['person, comma', '{王小明}强调，要抓好春耕。', ['王小明|强调|要抓好春耕。']],
    ['person, circumstance', '{王小明}在讲话中指出，春耕在即。', ['王小明|指出|春耕在即。']],
    ['person, no mark', '{王小明}要求各县抓紧备耕。', ['王小明|要求|各县抓紧备耕。']],
    ['person, day', '外长{李文}6日称，谈判将继续。', ['李文|称|谈判将继续。']],
    ['person who reports to a meeting', '{王小明}报告指出，春耕在即。', ['王小明|指出|春耕在即。']],
    ['report', '政府工作报告指出，春耕在即。', ['政府工作报告|指出|春耕在即。']],
    ['demands in an orderly way', '会议要求，有针对性地加强防控。', ['会议|要求|有针对性地加强防控。']],
    ['collective', '会议指出，春耕形势总体平稳。', ['会议|指出|春耕形势总体平稳。']],
    ['office', '市卫健委表示，疫苗供应充足。', ['市卫健委|表示|疫苗供应充足。']],
    [
      'document',
      '《备耕工作意见》明确规定，农资价格不得上涨。',
      ['《备耕工作意见》|规定|农资价格不得上涨。'],
    ],
    ['issued document', '市政府印发通知，要求各县做好备耕工作。', ['通知|要求|各县做好备耕工作。']],
    ['foreign side', '此外，东国国防部5日称，演习已经结束。', ['东国国防部|称|演习已经结束。']],
    [
      'whoever told the reporter',
      '记者今天从国家数据局了解到，相关标准已达12项。',
      ['国家数据局|了解到|相关标准已达12项。'],
    ],
    ['one who stands for others', '院士{康立明}等嘉宾说，基础扎实。', ['康立明|说|基础扎实。']],
    ['a chair who rules', '{王小明}裁示，照案通过。', ['王小明|裁示|照案通过。']],
    ['what somebody has stressed before', '正如{王小明}强调的，春耕不等人。', ['王小明|强调|春耕不等人。']],
    ['media', '据当地媒体报道，道路已经恢复通行。', ['当地媒体|报道|道路已经恢复通行。']],
  ])('%s', (_, marked, expected) => {
    expect(attributionsIn(marked)).toEqual(expected);
  });

  it('gives the words to every source of a list', () => {
    expect(attributionsIn('{王小明}、{李文}分别指出，春耕在即。')).toEqual([
      '王小明|指出|春耕在即。',
      '李文|指出|春耕在即。',
    ]);
  });

  it('takes the subject of an earlier clause', () => {
    expect(attributionsIn('会议听取备耕情况汇报，强调要保证种子供应。')).toEqual([
      '会议|强调|要保证种子供应。',
    ]);
  });

  it('does not take the object of a preposition for the source', () => {
    expect(attributionsIn('{王小明}向{李文}表示，春耕在即。')).toEqual(['王小明|表示|春耕在即。']);
  });
});

describe('titles and pronouns', () => {
  it('resolves a bare title to its bearer', () => {
    expect(attributionsIn('{市长|王小明}到场。\n市長指出，路面已經修好。')).toEqual([
      '王小明|指出|路面已經修好。',
    ]);
  });

  it('does not take a deputy for the chief', () => {
    expect(attributionsIn('{副市长|王小明}到场。\n市长指出，路面已经修好。')).toEqual([
      '市长|指出|路面已经修好。',
    ]);
  });

  it('resolves 他 to the subject of the sentence before', () => {
    expect(attributionsIn('{王小明}在省城会见{李文}一行。他说，欢迎大家来投资。')).toEqual([
      '王小明|说|欢迎大家来投资。',
    ]);
  });

  it('reads past a dateline', () => {
    expect(attributionsIn('本报海城5月6日电 {省长|王小明}5日主持召开会议。他强调，要守住底线。')).toEqual([
      '王小明|强调|要守住底线。',
    ]);
  });
});

describe('whom 他 means', () => {
  it('is the only person of its paragraph, where the subject so far is of an earlier one', () => {
    const marked =
      '{市长|王小明}说，春耕在即。\n村民{李文平}是种粮大户，家里备好了种子。他说：“今年多种十亩。”';
    expect(attributionsIn(marked)).toContain('李文平|说|“今年多种十亩。”');
  });

  it('is nobody that we could name, where others were told of since', () => {
    const told =
      '{市长|王小明}说，春耕在即。\n村民{李文平}的家乡受灾。\n两个月后，他来到这里。他说：“今年多种十亩。”';
    expect(attributionsIn(told)).toEqual(['王小明|说|春耕在即。']);
  });

  it('stays the subject, where somebody else is only spoken of or asked about', () => {
    const marked = '{总统|王小明}到场。\n总统首先欢迎{院长|李文平}来访。他说，会谈很有成果。';
    expect(attributionsIn(marked)).toEqual(['王小明|说|会谈很有成果。']);
  });
});

describe('quotations', () => {
  it.each([
    [
      'after the cue',
      '{王小明}说：“今年收成好。明年会更好。”他笑了。',
      ['王小明|说|“今年收成好。明年会更好。”'],
    ],
    ['before the cue', '“今年的收成比去年好。”{王小明}说。', ['王小明|说|“今年的收成比去年好。”']],
    [
      'around the cue',
      '“今年收成真好，”{王小明}说，“明年会更好。”',
      ['王小明|说|“今年收成真好，”王小明说，“明年会更好。”'],
    ],
    [
      'without a cue',
      '“修了路以后，出门再也不怕下雨了。”这是{村民|王小明}的心声。',
      ['王小明||“修了路以后，出门再也不怕下雨了。”'],
    ],
  ])('%s', (_, marked, expected) => {
    expect(attributionsIn(marked)).toEqual(expected);
  });

  it('leaves a quoted term alone', () => {
    expect(attributionsIn('“三农”{王小明}一直放在心上。')).toEqual([]);
  });
});

describe('where the words end', () => {
  it('goes on over sentences', () => {
    expect(attributionsIn('会议指出，春耕在即。要保证种子供应。各县要抓紧。')).toEqual([
      '会议|指出|春耕在即。要保证种子供应。各县要抓紧。',
    ]);
  });

  it('goes on over a paragraph border where the words plainly go on', () => {
    expect(attributionsIn('{王小明}强调，要保证种子供应。\n要抓好农机检修，确保不误农时。')).toEqual([
      '王小明|强调|要保证种子供应。⏎要抓好农机检修，确保不误农时。',
    ]);
  });

  it('stops at a paragraph that narrates', () => {
    expect(attributionsIn('{王小明}强调，要保证种子供应。\n全市已有三百个合作社。')).toEqual([
      '王小明|强调|要保证种子供应。',
    ]);
  });

  it.each([
    '会议还研究了其他事项。',
    '{李文}、{陈平}参加会议。',
    '有关部门负责人、各县负责同志参加会议。',
    '会前，{王小明}会见了代表。',
    '随后，大家观看了展览。',
  ])('stops before %s', (narration) => {
    expect(attributionsIn(`{王小明}强调，要保证种子供应。${narration}`)).toEqual([
      '王小明|强调|要保证种子供应。',
    ]);
  });

  it('stops where another source begins', () => {
    expect(attributionsIn('{王小明}表示，路已修好。{李文|局长}指出，桥也修好了。')).toEqual([
      '王小明|表示|路已修好。',
      '李文|指出|桥也修好了。',
    ]);
  });

  it('carries a dropped subject over and says so', () => {
    expect(attributionsIn('会议指出，春耕在即。强调，要保证种子供应。')).toEqual([
      '会议|指出|春耕在即。',
      '~会议|强调|要保证种子供应。',
    ]);
  });

  it('keeps a nested source inside the outer words', () => {
    expect(attributionsIn('会议指出，全会强调要稳中求进。要保证种子供应。')).toEqual([
      '会议|指出|全会强调要稳中求进。要保证种子供应。',
    ]);
  });
});

describe('not attributions', () => {
  it.each([
    '会议听取了备耕工作汇报，审议了有关文件。',
    '按照省委要求，各县开展检查。',
    '{王小明}对大家表示热烈欢迎。',
    '这是高质量发展的要求。',
    '大家学习了{王小明}的重要讲话精神。',
    '俗话说，人勤地不懒。',
    '他的小说深受欢迎。',
    '简称“三农”工作。',
  ])('%s', (marked) => {
    expect(attributionsIn(marked)).toEqual([]);
  });
});

describe('any text', () => {
  it('is read in time that grows with its length, with a 他 in each sentence of one endless paragraph', () => {
    const text = '村民{李文平}、{张立军}来到会场。会议召开。他说，春耕在即，大家要抓紧。';
    const ms = (count: number) => {
      const start = performance.now();
      attributionsIn(text.repeat(count));
      return performance.now() - start;
    };
    ms(100);
    expect(ms(8_000)).toBeLessThan(3_000);
  });

  it('reads both scripts alike', () => {
    const simplified = attributionsIn('{市长|王小明}强调，要保证种子供应。市长说：“大家辛苦了。”');
    const traditional = attributionsIn('{市長|王小明}強調，要保證種子供應。市長說：「大家辛苦了。」');
    expect(traditional.map((line) => line.split('|')[0])).toEqual(
      simplified.map((line) => line.split('|')[0]),
    );
    expect(traditional.map((line) => line.length)).toEqual(simplified.map((line) => line.length));
  });

  it.each(['', '。', '“', '”说', '强调', '，强调，', '说：“', '\n\n', '他说', '“。”说。'])(
    'does not throw on %j',
    (text) => {
      expect(() => attributionsIn(text)).not.toThrow();
    },
  );

  it('sorts contents and never lets them overlap', () => {
    const { text, cast } = readMarked(
      '{王小明}表示，要抓紧，并强调要抓实。{李文}说：“好。就这样办。”会议指出，春耕在即。',
    );
    const found = findAttributions(readArticle({ url: '', title: '', text }), cast);
    for (const [index, { content }] of found.entries()) {
      expect(content.start).toBeGreaterThanOrEqual(found[index - 1]?.content.end ?? 0);
    }
  });
});
