/** Gathers the members of a fixed series that stand side by side: 增强“四个意识”、坚定“四个自信”. */
import type { Span } from '../../annotated-article.ts';
import type { FixedSeries } from '../../lexicons/policy-terms/standard-wordings.ts';
import type { WordPlace } from './find-words.ts';

export interface SeriesMember {
  readonly letters: string;
  readonly series: FixedSeries;
  /** Its place in the standard order, from 0. */
  readonly index: number;
}

/** Quotation marks around the first and the last member included. */
export interface SeriesRun extends Span {
  /** The members as they stand, by their place in the standard order. */
  readonly order: readonly number[];
}

export interface SeriesRuns {
  readonly series: FixedSeries;
  readonly runs: readonly SeriesRun[];
}

/** ”、坚决做到“: two marks, three signs or words that join, and eight characters of a verb. */
const longestGap = 13;
const joint = /^[”’]?[、，和与及 \u3000]{0,3}/;
const openingMark = /[“‘]/;
const closingMark = /[”’]/;

/** `places` are sorted by start. Only runs of two members and more. */
export function findSeriesRuns(plain: string, places: readonly WordPlace<SeriesMember>[]): SeriesRuns[] {
  const bySeries = new Map<FixedSeries, WordPlace<SeriesMember>[]>();
  for (const place of places) {
    const known = bySeries.get(place.word.series);
    if (known) known.push(place);
    else bySeries.set(place.word.series, [place]);
  }
  return [...bySeries].map(([series, members]) => ({ series, runs: runsOf(plain, series, members) }));
}

function runsOf(
  plain: string,
  { verbs = '' }: FixedSeries,
  members: readonly WordPlace<SeriesMember>[],
): SeriesRun[] {
  const runs: SeriesRun[] = [];
  let run: WordPlace<SeriesMember>[] = [];
  for (const member of members) {
    const last = run.at(-1);
    if (last && !areJoined(plain, last.end, member.start, verbs)) {
      if (run.length > 1) runs.push(toRun(plain, run));
      run = [];
    }
    run.push(member);
  }
  if (run.length > 1) runs.push(toRun(plain, run));
  return runs;
}

function areJoined(plain: string, from: number, to: number, verbs: string): boolean {
  if (to - from > longestGap || to < from) return false;
  const verb = plain.slice(from, to).replace(joint, '').replace(/[“‘]$/, '');
  return [...verb].every((character) => verbs.includes(character));
}

function toRun(plain: string, members: readonly WordPlace<SeriesMember>[]): SeriesRun {
  const start = members[0]?.start ?? 0;
  const end = members.at(-1)?.end ?? start;
  return {
    start: openingMark.test(plain.charAt(start - 1)) ? start - 1 : start,
    end: closingMark.test(plain.charAt(end)) ? end + 1 : end,
    order: members.map(({ word }) => word.index),
  };
}
