/** 30年前, 三个多月前, 五天前: times that are counted back from the day of writing. */
import { addDays, addMonths } from '../calendar.ts';
import type { DateRule, DateScan, FoundDate, ReferenceDay } from '../date-scan.ts';
import { parseNumeral } from '../numerals.ts';
import { digitStarts, matchAt, numeralStarts, sticky } from '../patterns.ts';
import { approximately, dayPoint, type Period, single } from '../period.ts';

export const timesAgo: DateRule = {
  name: 'time-ago',
  starts: `${digitStarts}${numeralStarts}两`,
  read: readTimeAgo,
};

/** 前后, 前夕 and 前期 are other words; 前 behind a unit that is itself counted (三年前端) is too rare to matter. */
const ago = sticky(
  '(\\d{1,3}|[一二两三四五六七八九十百]{1,4})_(多|余)?(年|个多?余?月|天)(多)?(?:以|之)?前(?![后夕期台端沿排列任景提])',
);
/** 提前3年前, 第10年前, 近30年前: not a time by itself, or one that is not exact. */
const partBefore = /[第前满近约月年点:\-\d.]$/;
/** On a page that counts from 1912 such a number may be a year by itself. */
const minguoYears = { from: 80, to: 140 };

function readTimeAgo(scan: DateScan, at: number): FoundDate | undefined {
  const { plain, today, countsMinguoYears } = scan;
  const found = today && matchAt(ago, plain, at);
  const count = parseNumeral(found?.[1] ?? '');
  if (!today || !found || !count || partBefore.test(plain.slice(Math.max(0, at - 1), at))) return undefined;
  const unit = found[3] ?? '';
  if (countsMinguoYears && unit === '年' && count >= minguoYears.from && count <= minguoYears.to)
    return undefined;
  const isVague = found[2] !== undefined || found[4] !== undefined || unit.length > 2;
  const period = countBack(today, count, unit.at(-1) ?? '');
  return {
    end: at + found[0].length,
    period: isVague ? approximately(period) : period,
    basis: today.basis,
    isClosed: true,
  };
}

function countBack({ day }: ReferenceDay, count: number, unit: string): Period {
  if (unit === '年') return single({ year: day.year - count });
  if (unit === '天') return single(dayPoint(addDays(day, -count)));
  return single(addMonths(day.year, day.month, -count));
}
