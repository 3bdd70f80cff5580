/** Finds passages whose wording departs from the standard one of their time. */
import type { EdtfValue, Span } from '../../annotated-article.ts';
import {
  type FixedDeparture,
  type FixedSeries,
  type FixedWording,
  fixedSeries,
  fixedWordings,
} from '../../lexicons/policy-terms/standard-wordings.ts';
import { findWords } from './find-words.ts';
import { keepLongest } from './keep-longest.ts';
import { findSeriesRuns, type SeriesMember } from './series-runs.ts';
import { buildTermTrie } from './term-trie.ts';
import { departuresOf } from './watch-series.ts';

export interface Departure extends Span {
  /** The standard wording. */
  readonly standard: string;
  readonly termId: string;
  /** True where the passage is one formulation; false where it is a run of several. */
  readonly isOneTerm: boolean;
}

interface WordingToWatch {
  readonly letters: string;
  readonly fixed: FixedWording;
  readonly departure: FixedDeparture;
}

type WatchedWord = WordingToWatch | SeriesMember;

const watchedWords = buildTermTrie<WatchedWord>([
  ...fixedWordings.flatMap(wordingsOf),
  ...fixedSeries.flatMap(membersOf),
]);

/**
 * Departures in folded text, sorted and free of overlaps. `published` is an EDTF day or coarser; a text without
 * it is only held against wordings that no time had as standard, and against the order of a whole series.
 */
export function watchWording(plain: string, published: EdtfValue | undefined): Departure[] {
  const places = findWords(plain, watchedWords);
  if (places.length === 0) return [];
  const members = places.flatMap(({ start, end, word }) => ('series' in word ? [{ start, end, word }] : []));
  const departures = places.flatMap(({ start, end, word }) =>
    'fixed' in word ? fixedAt(plain, { start, end }, word, published) : [],
  );
  for (const { series, runs } of findSeriesRuns(plain, members)) {
    if (!isInForce(series.from, published)) continue;
    const { termId, verbs } = series;
    for (const departure of departuresOf(plain, series, runs, published)) {
      departures.push({ ...departure, termId, isOneTerm: verbs === undefined });
    }
  }
  // Of two that overlap the longer says more: one wording may hold another.
  return keepLongest(departures.sort((a, b) => a.start - b.start));
}

function wordingsOf(fixed: FixedWording): WordingToWatch[] {
  return fixed.departures.map((departure) => ({ letters: departure.wording, fixed, departure }));
}

function membersOf(series: FixedSeries): SeriesMember[] {
  return series.members.map((letters, index) => ({ letters, series, index }));
}

/** A coarser date (2016-10) compares as its first day, so that nothing is held against a wording too early. */
function isInForce(from: EdtfValue, published: EdtfValue | undefined): boolean {
  return published === undefined || published >= from;
}

function fixedAt(
  plain: string,
  { start, end }: Span,
  { fixed, departure: { standardUntil, unlessFollowedBy = [] } }: WordingToWatch,
  published: EdtfValue | undefined,
): Departure[] {
  const { standard, termId, from } = fixed;
  if (!isInForce(from, published) || (standardUntil && !isAfter(published, standardUntil))) return [];
  if (unlessFollowedBy.some((words) => plain.startsWith(words, end))) return [];
  return [{ start, end, standard, termId, isOneTerm: true }];
}

function isAfter(published: EdtfValue | undefined, day: EdtfValue): boolean {
  return published !== undefined && published.slice(0, day.length) > day;
}
