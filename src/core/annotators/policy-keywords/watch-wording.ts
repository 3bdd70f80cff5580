/** Finds passages whose wording departs from the standard one of their time. */
import type { EdtfValue, Span } from '../../annotated-article.ts';
import {
  type FixedDeparture,
  type FixedSeries,
  type FixedWording,
  fixedSeries,
  fixedWordings,
} from '../../lexicons/policy-terms/standard-wordings.ts';
import { keepLongest } from './keep-longest.ts';

export interface Departure extends Span {
  /** The standard wording. */
  readonly standard: string;
  readonly termId: string;
  /** True where the passage is one formulation; false where it is a run of several. */
  readonly isOneTerm: boolean;
}

const joint = '[、，和与及 \\u3000]{0,3}';
const joinsMore = /[、和与及]/;
/** The Party constitution has a series without the later neighbour: a passage on it may quote it so. */
const quotesConstitution = /党章/;
const sentenceEnd = /[。！？\n]/;

const seriesPatterns = fixedSeries.map((series) => ({ series, pattern: patternOf(series) }));

/**
 * Departures in folded text, sorted and free of overlaps. `published` is an EDTF day or coarser; a text without
 * it is only held against wordings that no time had as standard, and against the order of a whole series.
 */
export function watchWording(plain: string, published: EdtfValue | undefined): Departure[] {
  const departures = [
    ...fixedWordings
      .filter(({ from }) => isInForce(from, published))
      .flatMap((one) => fixedIn(plain, one, published)),
    ...seriesPatterns
      .filter(({ series }) => isInForce(series.from, published) && mayHold(plain, series))
      .flatMap(({ series, pattern }) => seriesIn(plain, series, pattern, published)),
  ];
  // Of two that overlap the longer says more: one wording may hold another.
  return keepLongest(departures.sort((a, b) => a.start - b.start));
}

/** A coarser date (2016-10) compares as its first day, so that nothing is held against a wording too early. */
function isInForce(from: EdtfValue, published: EdtfValue | undefined): boolean {
  return published === undefined || published >= from;
}

function fixedIn(plain: string, fixed: FixedWording, published: EdtfValue | undefined): Departure[] {
  return fixed.departures
    .filter(({ standardUntil }) => !standardUntil || isAfter(published, standardUntil))
    .flatMap((departure) => placesOf(plain, departure))
    .map((span) => ({ ...span, standard: fixed.standard, termId: fixed.termId, isOneTerm: true }));
}

function isAfter(published: EdtfValue | undefined, day: EdtfValue): boolean {
  return published !== undefined && published.slice(0, day.length) > day;
}

function placesOf(plain: string, { wording, unlessFollowedBy = [] }: FixedDeparture): Span[] {
  const places: Span[] = [];
  for (let start = plain.indexOf(wording); start >= 0; start = plain.indexOf(wording, start + 1)) {
    const end = start + wording.length;
    if (!unlessFollowedBy.some((words) => plain.startsWith(words, end))) places.push({ start, end });
  }
  return places;
}

/** A cheap look before the pattern runs: most articles lack most members. */
function mayHold(plain: string, { members, fewest = members.length }: FixedSeries): boolean {
  return members.filter((member) => plain.includes(member)).length >= fewest;
}

function patternOf({ members, verbs }: FixedSeries): RegExp {
  const member = `[“‘]?(?:${members.join('|')})[”’]?`;
  const led = verbs ? `[${verbs}]{0,8}${member}` : member;
  return new RegExp(`${member}(?:${joint}${led})+`, 'g');
}

function seriesIn(
  plain: string,
  series: FixedSeries,
  pattern: RegExp,
  published: EdtfValue | undefined,
): Departure[] {
  return [...plain.matchAll(pattern)].flatMap((match) => {
    const start = match.index;
    const end = start + match[0].length;
    const standard = missedStandard(plain, { start, end }, series, published);
    return standard
      ? [{ start, end, standard, termId: series.termId, isOneTerm: series.verbs === undefined }]
      : [];
  });
}

/** The standard wording that the passage departs from, or undefined where it does not. */
function missedStandard(
  plain: string,
  { start, end }: Span,
  series: FixedSeries,
  published: EdtfValue | undefined,
): string | undefined {
  const { members, standard, fewest = members.length } = series;
  const order = membersIn(plain.slice(start, end), members);
  const isRepeated = new Set(order).size !== order.length;
  if (isRepeated || order.length < fewest) return undefined;
  // With further members before or behind, it is a list of the writer's own.
  if (series.verbs === undefined && isPartOfList(plain, start, end)) return undefined;
  if (order.length < members.length) return published === undefined ? undefined : standard;
  if (order.some((member, i) => member !== i)) return standard;
  return lacksNeighbour(plain, { start, end }, series, published) ? series.neighbour?.standard : undefined;
}

function membersIn(passage: string, members: readonly string[]): number[] {
  return [...passage.matchAll(new RegExp(members.join('|'), 'g'))].map(([member]) => members.indexOf(member));
}

function isPartOfList(plain: string, start: number, end: number): boolean {
  return joinsMore.test(plain.charAt(start - 1)) || joinsMore.test(plain.charAt(end));
}

function lacksNeighbour(
  plain: string,
  { start, end }: Span,
  { neighbour }: FixedSeries,
  published: EdtfValue | undefined,
): boolean {
  if (!neighbour || !isAfter(published, neighbour.from) || plain.includes(neighbour.words)) return false;
  return !quotesConstitution.test(sentenceAround(plain, start, end));
}

/** At most 120 characters to each side. */
function sentenceAround(plain: string, start: number, end: number): string {
  const before =
    plain
      .slice(Math.max(0, start - 120), start)
      .split(sentenceEnd)
      .at(-1) ?? '';
  const after = plain.slice(end, end + 120).split(sentenceEnd)[0] ?? '';
  return before + plain.slice(start, end) + after;
}
