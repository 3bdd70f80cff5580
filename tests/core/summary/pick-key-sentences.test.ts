import { describe, expect, it } from 'vitest';
import { noAnnotations } from '../../../src/core/annotators/annotator.ts';
import { readArticle } from '../../../src/core/reading.ts';
import { pickKeySentences } from '../../../src/core/summary/pick-key-sentences.ts';

function pick(paragraphs: readonly string[], attributions = noAnnotations.attributions): string[] {
  const text = paragraphs.join('\n');
  const reading = readArticle({ url: '', title: '南江省部署春耕生产', text });
  const found = { ...noAnnotations, attributions };
  return pickKeySentences(reading, found, reading.sentences[0]).map(({ start, end }) =>
    text.slice(start, end),
  );
}

const event = '3月8日，南江省春耕生产工作会议在南江市召开，研究部署全年粮食生产。';
const demand = '周明远强调，要把粮食安全摆在首位，抓紧备足种子化肥，确保不误农时。';
const other = '何雅琴要求，各级农业部门要派技术人员到田间地头，帮助农户解决难题。';
const attendance = '陈立、孙若兰、马国强、赵一鸣出席会议。';
const praise = '近年来，全省粮食生产取得显著成绩。';
const filler = '北山县介绍了情况。';

describe('pickKeySentences', () => {
  it('keeps what happened and the demands, in reading order', () => {
    expect(pick([event + attendance, demand, praise + filler])).toEqual([event, demand]);
    expect(pick([event + attendance, praise + demand, other, filler.repeat(8)])).toEqual([
      event,
      demand,
      other,
    ]);
  });

  it.each([
    '[查看原文](https://example.org/2024/a.shtml)',
    '發稿單位：新聞及國際關係處',
    '记者：春耕准备得怎么样，种子化肥是否已经全部备足？',
  ])('keeps no credit, no link and no question: %s', (line) => {
    expect(pick([line, event + attendance, demand, line])).toEqual([event, demand]);
  });

  it('keeps no sentence twice in other words', () => {
    const caption = '3月8日，南江省春耕生产工作会议在南江市召开，研究部署全年粮食生产任务。';
    expect(pick([event, caption, demand, other, filler.repeat(10)])).not.toContain(caption);
  });

  it('takes two of a short article and five of a long one', () => {
    expect(pick([event + demand + other])).toHaveLength(2);
    const paragraphs = Array.from(
      { length: 40 },
      (_, i) =>
        `第${i}个乡镇的${'村社田地山水'.charAt(i % 6)}${i}号工程要按期完工，不得拖延一天，逐级落实责任。`,
    );
    expect(pick([event, ...paragraphs])).toHaveLength(5);
  });

  it('takes what there is', () => {
    expect(pick([''])).toEqual([]);
    expect(pick(['春耕'])).toEqual(['春耕']);
  });

  it('lets the one who says most speak first', () => {
    const text = [event, demand, other].join('\n');
    const span = (sentence: string) => ({
      start: text.indexOf(sentence),
      end: text.indexOf(sentence) + sentence.length,
    });
    const attributions = [{ id: 'a1', source: '何雅琴', content: span(other), inferred: false }];
    expect(pick([event, demand, other], attributions)).toEqual([event, other]);
  });
});
