/** Formulations by standing: quoted as a policy and used again, in quotation marks or, once introduced, without. */
import type { Span } from '../../../annotated-article.ts';
import { findWords } from '../find-words.ts';
import { buildTermTrie } from '../term-trie.ts';
import type { DiscoveryRule } from './discovery-rule.ts';
import { quotation, quotedFormulation } from './quoted-formulations.ts';

/** A verb of carrying out a policy right before the quotation mark; what is built or offered may be a thing. */
const carriedOut =
  /(?:实施|推行|推进|推广|深化|探索|落实|践行|健全|完善|启动|倡导|实行|树立|坚持)(?:了|的|好)?$/;

/** 开展 takes courses and contests as well: it needs its noun. */
const campaignBefore = /开展$/;
const campaignBehind = /^[\u4e00-\u9fff]{0,2}(?:活动|行动|整治)/;

/** A noun that only a policy, a way of working or a demand has, right behind it. */
const namedAs =
  /^(?:模式|做法|意识|思路|要求|使命|机制|制度|体制|行动|计划|工程|工作法|改革|战略|理念|路径|专项|新路)/;

/** Things, people and places that carry a name in quotation marks. */
const namesThing =
  /[村镇乡县市区州院校馆厂店队团站所局家者员户手人奖书歌曲影剧刊报网号杯节日周月年车船机器卡证码群圈街路桥道园厅室屋院楼点端屏栏榜式版感味量]$|课堂|讲堂|平台|中心|课程|讲座|论坛|大赛|展览|品牌|系统|公司|学校|学院|图书|基金|大会|热线/;

const counted = /^[一二两三四五六七八九十双\d]/;
const countBefore = /[第一二三四五六七八九十百千万\d]/;

const notCoinage =
  /[我你他她它吗呢吧的了着过是]|^(?:十[一二三四五六]五|两[委会]|.{1,2}|(?![一二两三四五六七八九十双]).{3})$/;

/** A bare word must be long enough to be no everyday one. */
const shortestBare = 4;

interface Coinage {
  readonly letters: string;
  readonly quoted: Span[];
  readonly bare: Span[];
  /** True where the rule for single quotations has found it already. */
  isFound: boolean;
  isCarriedOut: boolean;
  isNamed: boolean;
}

export const repeatedFormulations: DiscoveryRule = {
  name: 'repeated-formulation',
  find: (plain) => {
    const coinages = [...coinagesIn(plain).values()].filter(mayStand);
    if (coinages.length === 0) return [];
    for (const { start, end, word } of findWords(plain, buildTermTrie(coinages))) {
      const isQuoted = /[“‘]/.test(plain.charAt(start - 1)) && /[”’]/.test(plain.charAt(end));
      const isCut = counted.test(word.letters) && countBefore.test(plain.charAt(start - 1));
      if (!isQuoted && !isCut && word.letters.length >= shortestBare) word.bare.push({ start, end });
    }
    return coinages.flatMap(placesOf).sort((a, b) => a.start - b.start);
  },
};

/** Found for its form alone, it stands; else the text must treat it as a policy. */
function mayStand({ letters, isFound, isCarriedOut, isNamed }: Coinage): boolean {
  if (namesThing.test(letters)) return false;
  return isCarriedOut || isNamed || (isFound && counted.test(letters));
}

function placesOf({ quoted, bare, isFound }: Coinage): Span[] {
  // Bare words before the first quotation mark are not yet the formulation.
  const introduced = bare.filter(({ start }) => start > (quoted[0]?.start ?? 0));
  if (isFound) return introduced;
  return quoted.length + introduced.length > 1 ? [...quoted, ...introduced] : [];
}

function coinagesIn(plain: string): Map<string, Coinage> {
  const coinages = new Map<string, Coinage>();
  for (const { index: start, 0: whole, 1: letters = '' } of plain.matchAll(quotation)) {
    if (!/^[\u4e00-\u9fff]{3,8}$/.test(letters) || notCoinage.test(letters)) continue;
    const end = start + whole.length;
    const coinage = coinages.get(letters) ?? newCoinage(letters);
    coinages.set(letters, coinage);
    coinage.quoted.push({ start, end });
    coinage.isFound ||= quotedFormulation(plain, start, whole, letters) !== undefined;
    coinage.isCarriedOut ||= isCarriedOut(plain, start, end);
    coinage.isNamed ||= namedAs.test(plain.slice(end, end + 4));
  }
  return coinages;
}

function isCarriedOut(plain: string, start: number, end: number): boolean {
  const before = plain.slice(Math.max(0, start - 4), start);
  return (
    carriedOut.test(before) || (campaignBefore.test(before) && campaignBehind.test(plain.slice(end, end + 4)))
  );
}

function newCoinage(letters: string): Coinage {
  return { letters, quoted: [], bare: [], isFound: false, isCarriedOut: false, isNamed: false };
}
