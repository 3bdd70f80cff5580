/** Years in every writing: 2016年, 二〇一六年, 民國105年, 111年 on a page from Taiwan, 今年, 今（111）年, 同年. */
import type { DateBasis } from '../../../annotated-article.ts';
import { unitsOf } from '../../../text/unit-set.ts';
import type { DateScan } from '../date-scan.ts';
import { parseNumeral } from '../numerals.ts';
import { digitStarts, fullYear, matchAt, numeralStarts, sticky } from '../patterns.ts';

export interface YearFound {
  readonly end: number;
  readonly year: number;
  readonly basis: DateBasis;
}

const relativeWords = '今本去上明来前后下当同次翌';

export const yearStarts = `${digitStarts}${numeralStarts}公西民中${relativeWords}`;

export function readYear(scan: DateScan, at: number): YearFound | undefined {
  return (
    readFullYear(scan, at) ??
    readMinguoYear(scan, at) ??
    readBareMinguoYear(scan, at) ??
    readRelativeYear(scan, at)
  );
}

const commonEra = sticky(`(?:公元|西元)?_${fullYear}_年(?!级|龄)(?:度|内(?!外))?`);
const beforeCommonEra = sticky('公元前_(\\d{1,4})_年');

function readFullYear({ plain }: DateScan, at: number): YearFound | undefined {
  const before = plain[at] === '公' && matchAt(beforeCommonEra, plain, at);
  if (before) return stated(at, before[0], 1 - Number(before[1]));
  const found = matchAt(commonEra, plain, at);
  return found && stated(at, found[0], parseNumeral(found[1] ?? ''));
}

/** Year 1 of the Republic is 1912. */
const minguoEpoch = 1911;
const opensMinguo = unitsOf('中民');
const minguo = sticky('(?:中华)?民国_(\\d{1,3}|元|[〇零一二三四五六七八九十百]{1,5})_年(?!代)(?:度|内)?');

function readMinguoYear({ plain }: DateScan, at: number): YearFound | undefined {
  const found = opensMinguo(plain.charCodeAt(at)) ? matchAt(minguo, plain, at) : undefined;
  const year = parseNumeral(found?.[1] ?? '');
  return found && year !== undefined ? stated(at, found[0], year + minguoEpoch) : undefined;
}

const bareMinguo = sticky(
  '(\\d{2,3}|[六七八九]十[一二三四五六七八九]?|一百[零一二三四五六七八九十]{1,3})_年(?!来|级|代|间|历|的历|多|余|前|后|以)(度)?(_(?:\\d{1,2}|[一二三四五六七八九十]{1,2})_月(?!来))?',
);
const durationBefore =
  /(?:[近约逾满超第达共了整前后]|成立|走过|服务|以来|长达|创立|建校|历经|历时|有期徒刑)_?$/;
/** Without a month or a weightier sign, such a number is a year only near the publication. */
const nearYears = 25;

function readBareMinguoYear(scan: DateScan, at: number): YearFound | undefined {
  if (!scan.countsMinguoYears) return undefined;
  const found = matchAt(bareMinguo, scan.plain, at);
  const number = parseNumeral(found?.[1] ?? '');
  if (!found || number === undefined || number > 200) return undefined;
  const year = number + minguoEpoch;
  const hasMonth = found[3] !== undefined;
  const isNear = scan.today !== undefined && Math.abs(year - scan.today.day.year) <= nearYears;
  if (!isNear || (!hasMonth && number < 80)) return undefined;
  if (durationBefore.test(scan.plain.slice(Math.max(0, at - 4), at))) return undefined;
  return stated(at, found[0].slice(0, found[0].length - (found[3]?.length ?? 0)), year);
}

function stated(at: number, text: string, year: number | undefined): YearFound | undefined {
  return year === undefined ? undefined : { end: at + text.length, year, basis: 'stated' };
}

const opensRelative = unitsOf(relativeWords);
const relative = sticky(
  `([${relativeWords}])（?(\\d{2,4})?）?_年(?!级|龄|轻|纪|均|产|薪|会|代|迈|长|报|幼|画|味|货|少|青)(?:度|内(?!外))?`,
);
const yearSteps: Readonly<Record<string, number>> = {
  今: 0,
  本: 0,
  去: -1,
  上: -1,
  明: 1,
  来: 1,
  前: -2,
  后: 2,
  下: 1,
};
/** Characters before that make it another word: 过去年均, 文明年, 以上年度, 两次年会, 三年前年. */
const otherWordBefore: Readonly<Record<string, RegExp>> = {
  本: /[基样根日标剧资成]/,
  去: /[过除出失]/,
  上: /[以之]/,
  下: /[以之]/,
  明: /[文声证表说光开]/,
  来: /[以近往未年原到从后将]/,
  前: /[年月日天目以之从先提当]/,
  后: /[以之今然战先最此年随]/,
  同: /[不共相如合]/,
  次: /[每首两三多一二档层名历此]/,
  当: /[每相适担应充正]/,
};

function readRelativeYear(scan: DateScan, at: number): YearFound | undefined {
  const found = opensRelative(scan.plain.charCodeAt(at)) ? matchAt(relative, scan.plain, at) : undefined;
  if (!found || found[0].includes('（') !== found[0].includes('）')) return undefined;
  const [text, word = '', number] = found;
  if (number !== undefined && !text.includes('（')) return undefined;
  if (otherWordBefore[word]?.test(scan.plain.charAt(at - 1))) return undefined;
  const end = at + text.length;
  const step = yearSteps[word];
  if (step === undefined) return yearOfNamed(scan, end, word);
  const isCompared = word === '上' && !scan.plain.startsWith('同期', end);
  const compared = isCompared ? yearCompared(scan, at) : undefined;
  if (compared !== undefined) return { end, year: compared - 1, basis: 'context' };
  if (!scan.today) return undefined;
  return { end, year: scan.today.day.year + step, basis: scan.today.basis };
}

/** In UTF-16 code units, across paragraphs. */
const farthestCompared = 300;

/** Statistics compare with the year before the one they speak of: 2020年增长，比上年多. */
function yearCompared({ lastNamed, paragraphStart }: DateScan, at: number): number | undefined {
  if (!lastNamed?.saysYear) return undefined;
  const isNear = lastNamed.paragraphStart === paragraphStart || at - lastNamed.start <= farthestCompared;
  if (!isNear) return undefined;
  return lastNamed.period.to?.year;
}

/** 当年, 同年, 次年 count from the date named before, which must be near enough to be meant. */
function yearOfNamed(scan: DateScan, end: number, word: string): YearFound | undefined {
  const named = scan.lastNamed;
  const year = scan.rangeStart?.from?.year ?? named?.period.to?.year ?? named?.period.from?.year;
  if (year === undefined) return undefined;
  if (!scan.rangeStart && named?.paragraphStart !== scan.paragraphStart) return undefined;
  if (!scan.rangeStart && word === '当' && !named?.saysYear) return undefined;
  return { end, year: word === '次' || word === '翌' ? year + 1 : year, basis: 'context' };
}
