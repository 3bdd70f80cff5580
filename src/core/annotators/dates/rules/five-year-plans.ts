/** “十四五”, “十三五”时期, 十四五期间: the years of a five-year plan. */
import { fiveYearPlans } from '../../../lexicons/eras-and-events/five-year-plans.ts';
import type { DateRule, DateScan, FoundDate } from '../date-scan.ts';
import { matchAt, numeralStarts, sticky } from '../patterns.ts';
import { approximately, between, type Period, single } from '../period.ts';

export const planRule: DateRule = { name: 'five-year-plan', starts: `"“‘${numeralStarts}`, read: readPlan };

const planByName = new Map(fiveYearPlans.map((plan) => [plan.name, plan]));
const plan = sticky(
  '(["“‘]?)([一二三四五六七八九]|十[一二三四五六]?)五(["”’]?)(?:_(时期|期间|末期?|初期?|中期|后期))?',
);
/** The numbered campaigns of legal education have the same names: “八五”普法. */
const otherPlan = sticky('_(?:普法|法治宣传|时代)');
/** Without quotation marks, only these words after it tell a plan from a number. */
const planWordAfter = sticky('_(?:规划|计划|开局|收官|以来|目标|发展|建设|时期|期间|[、和]["“]?十)');

function readPlan({ plain }: DateScan, at: number): FoundDate | undefined {
  const found = matchAt(plan, plain, at);
  if (!found) return undefined;
  const [text, opening = '', number = '', closing = '', stretch] = found;
  const years = planByName.get(`${number}五`);
  const end = at + text.length;
  if (!years || (opening === '') !== (closing === '') || matchAt(otherPlan, plain, end)) return undefined;
  const isBare = opening === '';
  if (isBare && /[第\d一二三四五六七八九十百]/.test(plain.charAt(at - 1))) return undefined;
  const needsWord = isBare || !/^十./.test(number);
  if (needsWord && stretch === undefined && !matchAt(planWordAfter, plain, end)) return undefined;
  return {
    end,
    period: planPeriod(years.firstYear, years.lastYear, stretch),
    basis: 'event',
    saysYear: false,
  };
}

function planPeriod(firstYear: number, lastYear: number, stretch: string | undefined): Period {
  if (stretch?.startsWith('末')) return approximately(single({ year: lastYear }));
  if (stretch?.startsWith('初')) return approximately(single({ year: firstYear }));
  if (stretch === '中期') return approximately(single({ year: firstYear + 2 }));
  return between({ year: firstYear }, { year: lastYear });
}
