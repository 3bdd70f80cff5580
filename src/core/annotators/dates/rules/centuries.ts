/** Centuries and decades: 20世纪90年代, 上世纪末, 本世纪中叶, 1990年代, 民国50至70年代. */
import type { DateRule, DateScan, FoundDate } from '../date-scan.ts';
import { parseNumeral } from '../numerals.ts';
import { digitStarts, matchAt, numeralStarts, rangeSign, sticky } from '../patterns.ts';
import { approximately, between, type Period, single } from '../period.ts';

export const centuries: DateRule = {
  name: 'century',
  starts: `${digitStarts}${numeralStarts}上本公`,
  read: readCentury,
};

const decadeNumber = '(\\d0|[一二三四五六七八九]十)';
const stretch = '(初期?|早期|前期|中期|中叶|中后期|后期|晚期|末期?|末叶|上半叶|前半叶|下半叶|后半叶)?';
const century = sticky(
  `(?:公元)?(上个?|本|\\d{1,2}|二?十[一二三四五六七八九]?|[一二三四五六七八九])_世纪(?:_${decadeNumber}(?:_年代?)?_?(?:${rangeSign}|、)_${decadeNumber}_年代|_${decadeNumber}_年代)?_${stretch}`,
);
/** 21世纪 alone is mostly part of a name; these words show that a time is meant. */
const timeAfter = sticky('(?:以来|以后|之后|以前|的|，|。|是|、)');
const nameAfter = sticky('(?:马克思主义|海上|贸易)');
const timeBefore = /(?:进入|在|向|迈入|跨入|从|到|自|是)$/;

function readCentury(scan: DateScan, at: number): FoundDate | undefined {
  const found = matchAt(century, scan.plain, at);
  if (!found) return undefined;
  const [text, which = '', rangeFrom, rangeTo, decade, part] = found;
  const firstYear = centuryStart(scan, which);
  if (firstYear === undefined) return undefined;
  const end = at + text.length;
  const isStated = !/[上本]/.test(which);
  const basis = isStated ? 'stated' : (scan.today?.basis ?? 'context');
  const isBare = rangeFrom === undefined && decade === undefined && part === undefined;
  if (isBare && !meansTime(scan.plain, at, end)) return undefined;
  const period = centuryPeriod(firstYear, { rangeFrom, rangeTo, decade, part });
  return { end, period, basis, saysYear: true };
}

function meansTime(plain: string, at: number, end: number): boolean {
  if (matchAt(nameAfter, plain, end)) return false;
  return (
    matchAt(timeAfter, plain, end) !== undefined || timeBefore.test(plain.slice(Math.max(0, at - 2), at))
  );
}

function centuryStart({ today }: DateScan, which: string): number | undefined {
  if (which === '本') return today && Math.floor(today.day.year / 100) * 100;
  if (which.startsWith('上')) return today && Math.floor(today.day.year / 100) * 100 - 100;
  const number = parseNumeral(which);
  return number === undefined || number < 1 || number > 22 ? undefined : (number - 1) * 100;
}

interface CenturyParts {
  readonly rangeFrom: string | undefined;
  readonly rangeTo: string | undefined;
  readonly decade: string | undefined;
  readonly part: string | undefined;
}

function centuryPeriod(firstYear: number, { rangeFrom, rangeTo, decade, part }: CenturyParts): Period {
  if (rangeFrom && rangeTo) {
    return between(
      { year: firstYear + (parseNumeral(rangeFrom) ?? 0) },
      { year: firstYear + (parseNumeral(rangeTo) ?? 0) + 9 },
    );
  }
  if (decade) return stretchOf(firstYear + (parseNumeral(decade) ?? 0), 10, part);
  return stretchOf(firstYear, 100, part);
}

/** The year, or the half, of a decade or century that 初, 中叶 and the like mean. */
function stretchOf(firstYear: number, wholeYears: 10 | 100, part: string | undefined): Period {
  if (part === undefined) return single({ year: firstYear, wholeYears });
  if (/半叶/.test(part)) {
    const isFirst = /^[上前]/.test(part);
    return isFirst
      ? between({ year: firstYear + 1 }, { year: firstYear + wholeYears / 2 })
      : between({ year: firstYear + wholeYears / 2 + 1 }, { year: firstYear + wholeYears });
  }
  if (part === '前期' || part === '后期' || part === '中后期' || part === '晚期') {
    const half = wholeYears / 2;
    const from = part === '前期' ? firstYear : firstYear + half;
    return approximately(between({ year: from }, { year: from + half - 1 }));
  }
  const last = firstYear + wholeYears - 1;
  const year = /^[初早]/.test(part) ? firstYear : /^末/.test(part) ? last : firstYear + wholeYears / 2;
  return approximately(single({ year }));
}

export const decades: DateRule = { name: 'decade', starts: `${digitStarts}民`, read: readDecade };

const fullDecade = sticky(`([12]\\d\\d0)_年代_${stretch}`);
const minguoDecades = sticky(`民国_(\\d0)(?:_(?:年代?)?(?:${rangeSign})_(\\d0))?_年代`);

function readDecade({ plain }: DateScan, at: number): FoundDate | undefined {
  const full = matchAt(fullDecade, plain, at);
  if (full) {
    return {
      end: at + full[0].length,
      period: stretchOf(Number(full[1]), 10, full[2]),
      basis: 'stated',
      saysYear: true,
    };
  }
  const minguo = matchAt(minguoDecades, plain, at);
  if (!minguo) return undefined;
  const from = Number(minguo[1]) + 1911;
  const to = Number(minguo[2] ?? minguo[1]) + 1920;
  return {
    end: at + minguo[0].length,
    period: between({ year: from }, { year: to }),
    basis: 'stated',
    saysYear: true,
  };
}
