/** Approximate dates around the publication: 近日, 日前, 近年来, 前不久, 连日来. */
import type { DateRule, DateScan, FoundDate } from '../date-scan.ts';
import { matchAt, sticky } from '../patterns.ts';
import { approximately, single } from '../period.ts';

export const recentTimes: DateRule = { name: 'recent', starts: '近日最连前不', read: readRecent };

const recentMonth = sticky('(?:近日来?|日前|近期|近来|最近(?!的(?!一)|处|距离)|连日来|前不久|不久前)');
const recentYear = sticky('(?:最?近(?:几|些|数)?年(?!度|底|初|末|代|关|均)来?|最近这?几年来?)');
const otherWordBefore =
  /(?:[\d最临邻附离接远就亲中贴逼]|今|即|次|昨|当|翌|几|数|多|[一二两三四五六七八九十百])$/;

function readRecent({ plain, today }: DateScan, at: number): FoundDate | undefined {
  if (!today || otherWordBefore.test(plain.charAt(at - 1))) return undefined;
  const year = matchAt(recentYear, plain, at);
  if (year) {
    const period = approximately(single({ year: today.day.year }));
    return { end: at + year[0].length, period, basis: today.basis, isClosed: true };
  }
  const month = matchAt(recentMonth, plain, at);
  if (!month) return undefined;
  const period = approximately(single({ year: today.day.year, month: today.day.month }));
  return { end: at + month[0].length, period, basis: today.basis, isClosed: true };
}
