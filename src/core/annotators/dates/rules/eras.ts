/** History as a calendar: 党的十八大以来, 十八届三中全会以来, 改革开放以来, 新中国成立后, 抗战时期. */
import { eras, turningPoints } from '../../../lexicons/eras-and-events/historical-eras.ts';
import { partyCongresses } from '../../../lexicons/eras-and-events/party-congresses.ts';
import type { DateRule, DateScan, FoundDate } from '../date-scan.ts';
import { parseNumeral } from '../numerals.ts';
import { matchAt, numeralStarts, oneOf, startsOf, sticky } from '../patterns.ts';
import { approximately, between, type Period, parsePoint, since, single, until } from '../period.ts';

const number = '(二?十[一二三四五六七八九]?|[一二三四五六七八九])';
const congress = sticky(
  `(?:中国共产党|中共|党的)?(?:第)?${number}(?:大|次全国代表大会|届([一二三四五六七八九])中全会)(?:胜利)?(?:召开|闭幕)?`,
);
const openEnd = sticky(
  '(以来|以后|之后|后(?![续勤期备面方台半者代人来天悔盾])|以前|之前|前(?![往来夕后进去期线沿景提途列方者任三两]))',
);

export const congresses: DateRule = {
  name: 'congress',
  starts: `党中第${numeralStarts}`,
  read: readCongress,
};

function readCongress({ plain }: DateScan, at: number): FoundDate | undefined {
  const found = matchAt(congress, plain, at);
  const meeting = found && partyCongresses[(parseNumeral(found[1] ?? '') ?? 0) - 1];
  const days = found?.[2] === undefined ? meeting?.days : meeting?.plenums[(parseNumeral(found[2]) ?? 0) - 1];
  if (!found || !days) return undefined;
  return openPeriod(plain, at + found[0].length, parsePoint(days[0]));
}

function openPeriod(plain: string, at: number, point: ReturnType<typeof parsePoint>): FoundDate | undefined {
  const suffix = matchAt(openEnd, plain, at);
  if (!suffix) return undefined;
  const isBefore = /前$/.test(suffix[0]);
  const period = isBefore ? until(single(point)) : since(single(point));
  return { end: at + suffix[0].length, period, basis: 'event', isClosed: true };
}

const pointByName = new Map(
  turningPoints.flatMap(({ names, date }) => names.map((name) => [name, parsePoint(date)] as const)),
);
const turningPointNames = [...pointByName.keys()];
const turningPoint = sticky(`(${oneOf(turningPointNames)})(初期|之初|伊始)?`);

export const turningPointRule: DateRule = {
  name: 'turning-point',
  starts: startsOf(turningPointNames),
  read: ({ plain }, at) => {
    const found = matchAt(turningPoint, plain, at);
    const point = found && pointByName.get(canonical(found[1] ?? ''));
    if (!found || !point) return undefined;
    const end = at + found[0].length;
    if (!found[2]) return openPeriod(plain, end, point);
    return { end, period: approximately(single({ year: point.year })), basis: 'event', isClosed: true };
  },
};

const eraByName = new Map(
  eras.flatMap(({ names, from, to }) =>
    names.map((name): [string, Period] => [name, between(parsePoint(from), parsePoint(to))]),
  ),
);
const eraNames = [...eraByName.keys()];
const era = sticky(`(${oneOf(eraNames)})(?:时期|期间|年代)`);

export const eraRule: DateRule = {
  name: 'era',
  starts: startsOf(eraNames),
  read: ({ plain }, at) => {
    const found = plain.charAt(at - 1) === '后' ? undefined : matchAt(era, plain, at);
    const period = found && eraByName.get(canonical(found[1] ?? ''));
    return found && period && { end: at + found[0].length, period, basis: 'event', isClosed: true };
  },
};

function canonical(name: string): string {
  return name.replace(/["‘]/, '“').replace(/["’]/, '”');
}
