/** Gathers days into the months or years of a small chart. */

export interface DayBin {
  /** 2016 or 2016-11. */
  readonly label: string;
  readonly count: number;
}

/** A chart of months is readable up to so many. */
const mostMonths = 24;

/** `days` as 2016-11-05, ascending. Months, or years where there would be too many; empty ones in between count 0. */
export function binDays(days: readonly string[]): DayBin[] {
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined) return [];
  const months = monthsOf(last) - monthsOf(first) + 1;
  const labels = months <= mostMonths ? monthLabels(first, months) : yearLabels(first, last);
  const counts = new Map(labels.map((label) => [label, 0]));
  for (const day of days) {
    const label = day.slice(0, labels[0]?.length);
    counts.set(label, (counts.get(label) ?? 0) + 1);
  }
  return [...counts].map(([label, count]) => ({ label, count }));
}

function monthsOf(day: string): number {
  return Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;
}

function monthLabels(first: string, count: number): string[] {
  return Array.from({ length: count }, (_, index) => {
    const month = monthsOf(first) + index;
    return `${year(Math.floor(month / 12))}-${String((month % 12) + 1).padStart(2, '0')}`;
  });
}

function yearLabels(first: string, last: string): string[] {
  const from = Number(first.slice(0, 4));
  return Array.from({ length: Number(last.slice(0, 4)) - from + 1 }, (_, index) => year(from + index));
}

function year(number: number): string {
  return String(number).padStart(4, '0');
}
