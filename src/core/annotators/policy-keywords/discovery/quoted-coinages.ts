/**
 * Coinages in quotation marks that the text treats as a policy: by the verb before them, the noun behind them, their
 * own form, or the coinages beside them. Two such signs are wanted, or one that is strong.
 */
import { placeNames, sloganPlaceNames } from '../../../lexicons/places.ts';
import type { DiscoveryRule } from './discovery-rule.ts';

/** Quotations right behind each other, or parted by 、 and 和, are used in one breath. */
const quotationGroup = /(?:[“‘][^“”‘’。！？；：\n]{2,20}[”’][、和及]?){1,12}/g;
const quotation = /[“‘]([^“”‘’]+)[”’]/g;

/** What is carried out, built or kept to. */
const policyVerb =
  /(?:建设|实施|推行|推进|推广|推动|深化|探索|落实|践行|健全|完善|启动|倡导|实行|树立|坚持|开展|创新|建立|构建|打造|按照|采取|纳入|运用|设立|创建|争创|组织|聚力|抓好|做实|做好|做到|持续)(?:了|好|出)?$/;
/** The verb may have a short object of its own: 发挥区级“一线指挥部”作用. */
const verbBeforeOwner = /(?:发挥|建立|构建|打造|推行|实行|形成)[\u4e00-\u9fff]{2,4}$/;
/** What only a policy, a way of working or a demand has behind it. */
const policyNoun =
  /^[\u4e00-\u9fff]{0,6}?(?:行动|工程|计划|机制|模式|工作法|体系|制度|服务|活动|做法|作用|效应|经验|使命|载体|战略|格局|布局|品牌|举措|改革|建设|标准|专项|整治|教育(?!局|厅|部)|培训)/;
/** 以“…”的干劲, “…”的理念: what is quoted is said to be a principle. */
const principle =
  /^(?:的|等)[\u4e00-\u9fff]{0,4}?(?:理念|思路|原则|方针|要求|目标|价值|导向|路子|模式|精神|干劲|韧劲|劲头|作风|方式|载体|机制|做法|办法|愿景|口号|承诺)/;
/** Right behind the quotation these leave no doubt. */
const directNoun = /^(?:计划|工程|行动|使命|战略|工作法)/;
/** Function words and verbs part the quotation from the noun behind it. */
const parting =
  /[的了和与及在是等对为将把被由从向中上后前时期新]|进行|以来|开展|实施|推进|落实|构成|纳入|称号|奖|系统|平台|发言/;

/** What is found fault with, or told of a thing, is no policy. */
const faulted =
  /^(?:等)?的?[\u4e00-\u9fff]{0,2}(?:问题|现象|倾向|困境|局面|怪圈|乱象|特性|姿态|产品|特点|封锁|情景|故事|诗句|古训|俗语|谚语)/;

const places = [...placeNames, ...sloganPlaceNames].join('|');
const example = new RegExp(
  `^(?:中国|${places})[省市县]?(?:经验|样本|方案|智慧|答卷|速度|担当|实践|样板|路径)$`,
);
const programme = /^[\u4e00-\u9fff]{3,14}(?:工程|行动|计划|战略|机制|制度|工作法|模式|体系)$/;
const joined = /^[\u4e00-\u9fff]{2,6}(?:\+[\u4e00-\u9fffNX]{0,6}(?<![会展节])){1,4}$/;
const counted = /^[一二三四五六七八九十两双多百][\u4e00-\u9fff]{1,7}$/;
const waysEnd = /[化制法账]$/;

/** Sentences, names of things and honours, everyday words. */
const notCoinage =
  /[我你他她它您吗呢吧啊]|[了着过]$|^(?:十[一二三四五六]五|两[委会])|星级|[奖号村寺堂店厂院校馆杯歌]$|公司$|大[学会]$|称号$/;
const namedBefore = /(?:被评为|荣获|获得|获颁|获|授予|称为|名为|叫做?|题为|主题为|自诩|自称|所谓|《)$/;

interface Quoted {
  readonly start: number;
  readonly end: number;
  readonly words: string;
}

export const quotedCoinages: DiscoveryRule = {
  name: 'quoted-coinage',
  find: (plain) =>
    [...plain.matchAll(quotationGroup)].flatMap(({ index, 0: whole }) => {
      const members = membersOf(index, whole);
      const end = members.at(-1)?.end ?? index;
      const shared = signsAround(plain, index, end);
      return members
        .filter(({ words }) => shared + signsIn(words, members.length > 1) >= wanted)
        .map((member) => ({ start: member.start, end: member.end }));
    }),
};

const wanted = 2;

function membersOf(index: number, whole: string): Quoted[] {
  return [...whole.matchAll(quotation)].map(({ index: at, 0: quoted, 1: words = '' }) => {
    const start = index + at;
    return { start, end: start + quoted.length, words };
  });
}

/** What speaks for every member of a group, from what stands before the first and behind the last. */
function signsAround(plain: string, start: number, end: number): number {
  const before = plain.slice(Math.max(0, start - 8), start);
  if (namedBefore.test(before)) return Number.NEGATIVE_INFINITY;
  const behind = plain.slice(end, end + 16);
  const noun = policyNoun.exec(behind)?.[0];
  let signs = policyVerb.test(before) || verbBeforeOwner.test(before) ? 1 : 0;
  if (noun !== undefined && !parting.test(noun)) signs += 1;
  if (directNoun.test(behind)) signs += 1;
  if (principle.test(behind)) signs += 2;
  return faulted.test(behind) ? signs - wanted : signs;
}

function signsIn(words: string, isInGroup: boolean): number {
  if (!/^[\u4e00-\u9fff\d+NX、，·]{2,20}$/.test(words) || notCoinage.test(words))
    return Number.NEGATIVE_INFINITY;
  // Couplets with a comma are proverbs and verses as often as slogans.
  if (isParallel(words)) return words.includes('，') ? 1 : wanted;
  if (joined.test(words) || programme.test(words) || example.test(words)) return wanted;
  if (isInGroup && counted.test(words)) return words.length > 2 ? 1 : 0;
  // Two characters are too often a word that is only stressed, long ones a sentence.
  if (words.length < 3 || words.length > 10) return -1;
  return waysEnd.test(words) ? 1 : 0;
}

/** 户户到、人人见, 机关联乡村、联社区: two parts or more of nearly one length; the first may have the subject of all. */
function isParallel(words: string): boolean {
  const [first = 0, ...rest] = words.split(/[、，]/).map(({ length }) => length);
  if (rest.length === 0) return false;
  const shortest = Math.min(...rest);
  const longest = Math.max(...rest);
  return shortest >= 2 && longest - shortest <= 1 && first >= shortest - 1 && first - longest <= 2;
}
