/** Formulations in quotation marks: numbered slogans (“三个转型”) and coinages with a policy noun (“头雁”工程). */
import type { Span } from '../../../annotated-article.ts';
import type { DiscoveryRule } from './discovery-rule.ts';

export const quotation = /[“‘]([^“”‘’。！？；：，\n]{2,16})[”’]/g;

/** 三个转型, 八定, 一核两翼, 三评一定一公示, 1+3+X. */
const countedSlogan =
  /^(?:[二三四五六七八九十两双][个大项条]?[\u4e00-\u9fff]{1,6}|[一二三四五六七八九十两双多百千][\u4e00-\u9fff]{1,3}(?:、?[一二三四五六七八九十两双多][\u4e00-\u9fff]{1,3}){1,3}|\d{1,3}\+\d{1,3}\+[\dNXnx]{1,2})$/;

/** Sums of two figures name formats of meetings as well (10+1): they need a policy noun behind them. */
const sum = /^[\dNXnx]{1,4}(?:\+[\dNXnx]{1,3}){1,3}$/;

/** Counted things that are no slogan: a plan's period, a holiday, a committee, a prize, an everyday phrase. */
const notSlogan =
  /^(?:百闻.*|.[项条道].*|四海.*|双城记|两岸.*|四季.*|三秦.*|[三五]年.*|[两三]件.*|[一二三四五六七八九十]个[一二三四五六七八九十]|十[一二三四五六]五|[五六七八九十][一二三]|七七|九一八|双[十1１].*|三八|三角|三亚|三峡|三国|二手|二维码|双胞胎|两岸|两会|两委|两院|三明|四川|四面八方|七嘴八舌|三心二意|一亩三分地|十[年一二三四五六七八九](?!个).*|[三四五]星.*|.*(?:[年月日后岁元人名省市县路街级型癌观长帮诀碗用]|层次|大事|条例|目标|阵地|尖兵|欢喜|专题|联结|氛围|[沟塔湾岭圈]|清单|方面|模块|任务|工作|课堂|工程|平台|队伍|举措|措施|硬招|问题|内容|阶段|夹击|关系|公里|来信|生技|实业)|[一二三四五六七八九十]+)$/;

/** What makes a policy of a coinage; up to six characters may stand between. */
const policyNoun =
  /^([\u4e00-\u9fff]{0,6}?)(?:工程|行动计划|行动|战略布局|战略(?!伙伴|合作)|计划|机制|工作法|制度(?!化)|体系|改革|规划|总体布局|方针|倡议|专项整治|主题教育|格局|攻坚战|理念)(?![\u4e00-\u9fff]?[员师者])/;

/** Firms, shows and contests have counted names as well. */
const namedThing =
  /^(?:[\u4e00-\u9fff]{0,2}(?:公司|集团|企业|商店|餐厅)|系列|专辑|特展|展览|大展|节目|乐团|剧|杯|演唱会|音乐会|联名)/;

/** A period has a plan for everything: 十四五 alone makes no name of it. */
const planPeriod = /^[一二三四五六七八九十]+五$/;

/** With these next to the quotation mark it is a formulation as well. */
const directNoun = /^(?:建设|精神|布局|战法|治理)/;

/** A count with one character behind it (“三难”) is a slogan only with a policy noun: there are too many others. */
const shortCount = /^.(?:个|大|项)?[\u4e00-\u9fff]$/;

/** Function words and verbs between the quotation and the noun part them. */
const parting =
  /[的了和与及在是等对为将把被由从向中上后前时期线作出成新这做建]|进行|以来|品质|综合治理|开展|实施|推进|落实|构成|纳入/;

export const quotedFormulations: DiscoveryRule = {
  name: 'quoted-formulation',
  find: (plain) =>
    [...plain.matchAll(quotation)].flatMap((match) => {
      const span = quotedFormulation(plain, match.index, match[0], match[1] ?? '');
      return span ? [span] : [];
    }),
};

/** The formulation that a quotation is, with its policy noun; `words` are those between the marks of `quoted`. */
export function quotedFormulation(
  plain: string,
  start: number,
  quoted: string,
  words: string,
): Span | undefined {
  const end = start + quoted.length;
  // The title of a document is a name, whatever it is made of.
  if (plain.charAt(start - 1) === '《') return undefined;
  if (namedThing.test(plain.slice(end, end + 6)) || planPeriod.test(words)) return undefined;
  const isSlogan = countedSlogan.test(words) && !notSlogan.test(words);
  const tail = isCoinage(words) || isSlogan || sum.test(words) ? policyTail(plain.slice(end, end + 16)) : '';
  if (tail === '' && (!isSlogan || shortCount.test(words))) return undefined;
  return { start, end: end + tail.length };
}

/** One word or a short phrase of Han characters, not a sentence, a title or a name with Latin letters. */
function isCoinage(words: string): boolean {
  return (
    /^[\u4e00-\u9fff\d+、·]{3,12}$/.test(words) && !/[我你他她吗呢吧的了]|[院校厂]$|公司$|大学$/.test(words)
  );
}

function policyTail(after: string): string {
  const direct = directNoun.exec(after)?.[0] ?? '';
  const far = policyNoun.exec(after);
  return far && !parting.test(far[1] ?? '') ? far[0] : direct;
}
