/** Numbered formulations that the text defines where it uses them: “三必谈”（…、…、…）, 六大新兴产业（…）. */
import { findExpansion } from '../expansions/find-expansion.ts';
import { type DiscoveryRule, spansOf } from './discovery-rule.ts';

/** Problems, tasks and parts are counted and listed everywhere, in quotation marks too. */
const quotedCount =
  /[“‘][二两三四五六七八九十双一\d][\u4e00-\u9fff、]{1,9}(?<!问题|方面|模块|任务|举措|措施|内容|环节|特点|清单|目标|阶段|部分|字)[”’]/g;

/** Without quotation marks only nouns of programmes. */
const plainCount =
  /(?<![第\d一二三四五六七八九十百千万])[二两三四五六七八九十](?:个|大|项)[\u4e00-\u9fff]{0,4}(?:转型|突破|跨越|行动|工程|战略|攻坚战|战役|高地|屏障|革命|新兴产业|支柱产业|主导产业|产业集群|都市圈|共同家园)/g;

export const definedInPlace: DiscoveryRule = {
  name: 'defined-in-place',
  find: (plain) =>
    [...spansOf(plain, quotedCount), ...spansOf(plain, plainCount)]
      .filter((span) => findExpansion(plain, span) !== undefined)
      .sort((a, b) => a.start - b.start),
};
