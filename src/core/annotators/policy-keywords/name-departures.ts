/** Writes the departures of the wording watch into the keywords. */
import type { KeywordAnnotation } from '../../annotated-article.ts';
import type { Departure } from './watch-wording.ts';

/**
 * A departure that is one formulation takes the place of the keywords within it; a run of several names the
 * standard at its first keyword. Both lists are sorted and free of overlaps, and so is the result.
 */
export function nameDepartures(
  keywords: readonly KeywordAnnotation[],
  departures: readonly Departure[],
  categoryOf: (termId: string) => string | undefined,
): KeywordAnnotation[] {
  if (departures.length === 0) return [...keywords];
  const named: KeywordAnnotation[] = [];
  let next = 0;
  for (const departure of departures) {
    while ((keywords[next]?.end ?? Number.POSITIVE_INFINITY) <= departure.start)
      next = take(keywords, next, named);
    const first = next;
    while ((keywords[next]?.start ?? Number.POSITIVE_INFINITY) < departure.end) next += 1;
    named.push(...nameOne(keywords.slice(first, next), departure, categoryOf));
  }
  return [...named, ...keywords.slice(next)];
}

function take(keywords: readonly KeywordAnnotation[], at: number, named: KeywordAnnotation[]): number {
  const keyword = keywords[at];
  if (keyword) named.push(keyword);
  return at + 1;
}

function nameOne(
  overlapping: readonly KeywordAnnotation[],
  { start, end, standard, termId, isOneTerm }: Departure,
  categoryOf: (termId: string) => string | undefined,
): KeywordAnnotation[] {
  const areWithin = overlapping.every((keyword) => keyword.start >= start && keyword.end <= end);
  if (isOneTerm && areWithin) {
    const category = categoryOf(termId);
    return [
      {
        start,
        end,
        term: termId,
        termId,
        ...(category && { category }),
        variantOf: standard,
        rule: 'wording-watch',
      },
    ];
  }
  return overlapping.map((keyword, i) => (i === 0 ? { ...keyword, variantOf: standard } : keyword));
}
