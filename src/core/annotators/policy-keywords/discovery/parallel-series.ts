/** Series of parallel short phrases that are learnt and quoted as one: 稳增长、促改革、惠民生. */
import { type DiscoveryRule, spansOf } from './discovery-rule.ts';

/** Three and more verb-object phrases of three characters each. */
const threeCharacterSeries =
  /(?:[稳促调惠防保护建强抓补降去扩优提育创兴聚转治增减学守担找正严立破畅拓夯谋争展敢善能爱讲知重管控除查改听跟感利][\u4e00-\u9fff]{2}、){2,7}[稳促调惠防保护建强抓补降去扩优提育创兴聚转治增减学守担找正严立破畅拓夯谋争展敢善能爱讲知重管控除查改听跟感利][\u4e00-\u9fff]{2}(?![\u4e00-\u9fff])/g;

/** Three and more nouns in -化: 科学化、社会化、法治化、智能化. */
const izationSeries =
  /(?<![\u4e00-\u9fff])(?!提高|提升|推进|推动|实现|加快|坚持|促进|加强|增强|注重|深化)(?:[\u4e00-\u9fff]{1,5}化、){2,6}[\u4e00-\u9fff]{1,5}化(?:[和与][\u4e00-\u9fff]{1,5}化)?|(?:[\u4e00-\u9fff]{2}化、){2,6}[\u4e00-\u9fff]{2}化(?:[和与][\u4e00-\u9fff]{2}化)?/g;

/** Three and more nouns with the same last word: 政治自觉、思想自觉、行动自觉. */
const sameNounSeries =
  /(?:[\u4e00-\u9fff]{2}(?<noun>自觉|自信|思维)、)[\u4e00-\u9fff]{2}\k<noun>(?:[、和][\u4e00-\u9fff]{2}\k<noun>){1,4}/g;

/** 抓难点、抓重点: whatever is to be tackled. */
const tacklesAll = /^(?:抓..、)+抓..$/;

/** With 等 behind it a series is an open list, not a fixed one. */
const isEnumeration = /^等/;

export const parallelSeries: DiscoveryRule = {
  name: 'parallel-series',
  find: (plain) =>
    [threeCharacterSeries, izationSeries, sameNounSeries]
      .flatMap((pattern) => spansOf(plain, pattern))
      .filter(
        ({ start, end }) =>
          !isEnumeration.test(plain.charAt(end)) && !tacklesAll.test(plain.slice(start, end)),
      )
      .sort((a, b) => a.start - b.start),
};
