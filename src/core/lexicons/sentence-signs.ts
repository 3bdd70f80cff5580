/**
 * Words that make a sentence more or less worth keeping in a summary, in folded text. The weights were tuned
 * on labelled articles; a sentence has between 0 and 6 of them without these.
 */

export interface SentenceSign {
  readonly name: string;
  readonly pattern: RegExp;
  readonly weight: number;
  /** Counts only among the first so many sentences of the article. */
  readonly within?: number;
}

export const sentenceSigns: readonly SentenceSign[] = [
  // Lists of attendants, and of those who spoke.
  {
    name: 'attendance',
    pattern:
      /^[^，。]{0,80}(?:出席|参加|陪同|列席|在座)[^，。]{0,20}。?$|(?:、[^、，。]{2,20}){3,}[^，。]*(?:出席|参加|陪同|列席|分别发言|作[^，。]*发言)/,
    weight: -1,
  },
  // Scene setting, looks back, captions of photographs.
  {
    name: 'background',
    pattern:
      /^(?:近年来|今年以来|据了解|据介绍|目前|此前|多年来|会前|会后|[^，。]{0,12}每到一处)|新华社记者[^，。]*摄/,
    weight: -0.4,
  },
  // Who chaired and who spoke.
  { name: 'chair', pattern: /主持(?:了)?(?:会议|座谈会|大会)|并(?:作)?讲话/, weight: 0.2, within: 8 },
  // Links, credits, contacts and the questions of an interview: no sentence of the text.
  {
    name: 'credit',
    pattern:
      /^\[[^\]]{1,12}\]（?\(?http|^https?:|^(?:发稿|承办|联络|新闻联络|新闻联系|业务承办|防疫专线|附件|来源|责任编辑|编辑)[^，。：]{0,10}[：:]|^(?:记者|问|主持人)：/,
    weight: -6,
  },
  // What is to be done: the heart of an official speech.
  {
    name: 'demand',
    pattern:
      /(?:^|[，。：；、“])[^，。]{0,24}?(?<![重主需须只想纪摘概提简扼])要(?![求点素闻件么害塞津义领紧])|希望|必须|盼|期许|呼吁|务必|不得/,
    weight: 0.8,
  },
  // What a leader higher up has said is not this article's news.
  { name: 'nested', pattern: /(?:总书记|党中央)[^，。]{0,30}(?:指出|强调)/, weight: -0.3 },
  { name: 'outlook', pattern: /下一步|推动|确保|将[^军领官]|截至/, weight: 0.3 },
];

/** Thanks, praise and a look back, which come before the point; without weight where a demand follows. */
export const appraisal: SentenceSign = {
  name: 'appraisal',
  pattern:
    /近年来|取得|成绩|作出了?[^，。]{0,8}贡献|感谢|欢迎|充分肯定|存在[^，。]{0,6}问题|介绍了|汇报了|播放了/,
  weight: -0.6,
};
