/** 110学年度, 2020学年, 2020—2021学年: from August to the July that follows, in Taiwan counted from 1912. */
import type { DateRule, DateScan, FoundDate } from '../date-scan.ts';
import { parseNumeral } from '../numerals.ts';
import { digitStarts, fullYear, matchAt, sticky } from '../patterns.ts';
import { between } from '../period.ts';

export const schoolYears: DateRule = { name: 'school-year', starts: digitStarts, read: readSchoolYear };

const minguoEpoch = 1911;
const schoolYear = sticky(`(?:${fullYear}(?:[—－–-]{1,2}[12]\\d{3})?|(\\d{2,3}))_学年度?(?![的]?制)`);

function readSchoolYear(scan: DateScan, at: number): FoundDate | undefined {
  const found = matchAt(schoolYear, scan.plain, at);
  if (!found) return undefined;
  const minguo = found[2] === undefined ? undefined : Number(found[2]) + minguoEpoch;
  const year = minguo ?? parseNumeral(found[1] ?? '');
  if (year === undefined || (minguo !== undefined && !scan.countsMinguoYears)) return undefined;
  const period = between({ year, month: 8 }, { year: year + 1, month: 7 });
  return { end: at + found[0].length, period, basis: 'stated' };
}
