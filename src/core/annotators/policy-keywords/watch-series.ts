/** Tells where a run of a fixed series departs from its standard wording, and where it has a reason to. */
import type { EdtfValue, Span } from '../../annotated-article.ts';
import type { FixedSeries } from '../../lexicons/policy-terms/standard-wordings.ts';
import type { SeriesRun } from './series-runs.ts';

const joinsMore = /[、和与及]/;
const sentenceEnd = /[。！？\n]/;
/** A rule or an event of an earlier day is quoted in the words of its day; the Party constitution always. */
const quotesEarlierWords = /党章|《|条例|规定|准则|时任|当时|曾经?|\d年|此前|以来/;

export interface SeriesDeparture extends Span {
  /** The standard wording. */
  readonly standard: string;
}

/** `runs` are all those of the series in the text; `published` is an EDTF day or coarser. */
export function departuresOf(
  plain: string,
  series: FixedSeries,
  runs: readonly SeriesRun[],
  published: EdtfValue | undefined,
): SeriesDeparture[] {
  // Asked once for the text, not for each run.
  const isGivenInFull = runs.some(({ order }) => order.length >= series.members.length);
  const mayBeShort = published === undefined || isGivenInFull;
  const newStandard = lacksNeighbour(plain, series, published) ? series.neighbour?.standard : undefined;
  return runs.flatMap((run) => {
    const standard = missedStandard(plain, run, series, mayBeShort, newStandard);
    return standard ? [{ start: run.start, end: run.end, standard }] : [];
  });
}

function missedStandard(
  plain: string,
  run: SeriesRun,
  { members, standard, verbs, fewest = members.length }: FixedSeries,
  mayBeShort: boolean,
  newStandard: string | undefined,
): string | undefined {
  const { order } = run;
  const isRepeated = new Set(order).size !== order.length;
  if (isRepeated || order.length < fewest) return undefined;
  // With further members before or behind, it is a list of the writer's own.
  if (verbs === undefined && isPartOfList(plain, run)) return undefined;
  if (order.length < members.length) return mayBeShort ? undefined : standard;
  if (order.some((member, i) => member !== i)) return standard;
  const isQuoted = newStandard !== undefined && quotesEarlierWords.test(sentenceAround(plain, run));
  return isQuoted ? undefined : newStandard;
}

function isPartOfList(plain: string, { start, end }: Span): boolean {
  return joinsMore.test(plain.charAt(start - 1)) || joinsMore.test(plain.charAt(end));
}

/** Only a text on the occasion that brought the neighbour in has it among its usual words. */
function lacksNeighbour(
  plain: string,
  { neighbour }: FixedSeries,
  published: EdtfValue | undefined,
): boolean {
  if (!neighbour || published === undefined) return false;
  const isInForce = published.slice(0, neighbour.from.length) > neighbour.from;
  return isInForce && plain.includes(neighbour.occasion) && !plain.includes(neighbour.words);
}

/** At most 120 characters to each side. */
function sentenceAround(plain: string, { start, end }: Span): string {
  const before =
    plain
      .slice(Math.max(0, start - 120), start)
      .split(sentenceEnd)
      .at(-1) ?? '';
  const after = plain.slice(end, end + 120).split(sentenceEnd)[0] ?? '';
  return before + plain.slice(start, end) + after;
}
