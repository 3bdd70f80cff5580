/** Speeches and answers that an article gives in full. */
import { describe, expect, it } from 'vitest';
import { attributionsIn } from './read-marked.ts';

describe('a speech in full', () => {
  it('is one attribution, up to where the article tells again', () => {
    const text =
      '{总统|王小明}出席典礼。\n总统致词内容为：\n今天我很高兴。\n李老师指出，要努力。\n随后，总统参观展览。';
    expect(attributionsIn(text)).toEqual(['王小明||今天我很高兴。⏎李老师指出，要努力。']);
  });

  it('ends with its thanks', () => {
    const text = '{市长|王小明}致辞全文如下：\n我谨代表全市人民欢迎各位。谢谢大家。\n活动持续两天。';
    expect(attributionsIn(text)).toEqual(['王小明||我谨代表全市人民欢迎各位。谢谢大家。']);
  });

  it('reads the same in the other script', () => {
    const text = '{總統|王小明}出席典禮。\n總統致詞內容為：\n今天我很高興。';
    expect(attributionsIn(text)).toEqual(['王小明||今天我很高興。']);
  });

  it('is none where no first person speaks', () => {
    expect(attributionsIn('{总统|王小明}致词重点如下：\n典礼于上午举行，共有三百人到场。')).toEqual([]);
  });
});

describe('a letter in full', () => {
  const letter =
    '回信\n兰川大学志愿服务队全体同志：\n来信收悉。你们做的事很有意义。\n希望你们坚持下去。\n{王小明}\n2020年6月27日\n';

  it('is one attribution to whoever has signed it', () => {
    const told = `${letter}{王小明}近日给志愿服务队全体队员回信。`;
    expect(attributionsIn(told)).toEqual(['王小明||来信收悉。你们做的事很有意义。⏎希望你们坚持下去。']);
  });

  it('is none without a signature and a day below it', () => {
    expect(attributionsIn(letter.replace('2020年6月27日\n', '活动持续两天。'))).toEqual([]);
    expect(attributionsIn('名单如下：\n{王小明}\n2020年6月27日\n活动持续两天。')).toEqual([]);
  });
});

describe('questions and answers', () => {
  it('gives each answer to the one who was asked', () => {
    const text =
      '近日，省教育厅有关负责人就新规接受记者采访。\n问：为何修订？\n答：情况变了。\n问：何时施行？\n答：明年。';
    expect(attributionsIn(text)).toEqual(['省教育厅有关负责人||情况变了。', '省教育厅有关负责人||明年。']);
  });

  it('gives each answer to the one who is named before it', () => {
    const text =
      '{厅长|王小明}、{局长|李大山}接受了专访。\n记者：为何修订？\n{王小明}：情况变了。\n要抓好落实。\n记者：何时施行？\n{李大山}：明年。';
    expect(attributionsIn(text)).toEqual(['王小明||情况变了。⏎要抓好落实。', '李大山||明年。']);
  });

  it('takes a name with a colon for no answer where nobody asks', () => {
    expect(attributionsIn('{王小明}：春天的歌\n{李大山}：秋天的歌\n活动已经结束。')).toEqual([]);
  });

  it('leaves answers alone where no one is said to answer', () => {
    expect(attributionsIn('问：为何修订？\n答：情况变了。')).toEqual([]);
  });
});
