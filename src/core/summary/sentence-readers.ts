/** Says of sentence after sentence, in reading order, what was found in it: one pass over what was found. */
import type { Attribution, Span } from '../annotated-article.ts';

export function sourceOf(attribution: Attribution | undefined): string {
  return attribution?.personId ?? attribution?.source ?? '';
}

/** How much of all that is said each source says, 0 to 1. */
export function speakerShares(attributions: readonly Attribution[]): ReadonlyMap<string, number> {
  const lengths = new Map<string, number>();
  let total = 0;
  for (const attribution of attributions) {
    const length = attribution.content.end - attribution.content.start;
    const source = sourceOf(attribution);
    lengths.set(source, (lengths.get(source) ?? 0) + length);
    total += length;
  }
  return new Map([...lengths].map(([source, length]) => [source, length / Math.max(1, total)]));
}

/** The statement that more than half of a sentence belongs to. Sentences must be asked for in reading order. */
export function readStatements(
  attributions: readonly Attribution[],
): (sentence: Span) => Attribution | undefined {
  const sorted = [...attributions].sort((a, b) => a.content.start - b.content.start);
  let next = 0;
  return ({ start, end }) => {
    while ((sorted[next]?.content.end ?? Number.POSITIVE_INFINITY) <= start) next += 1;
    let most = (end - start) / 2;
    let main: Attribution | undefined;
    for (let i = next; i < sorted.length; i += 1) {
      const attribution = sorted[i];
      if (attribution === undefined || attribution.content.start >= end) break;
      const { content } = attribution;
      const overlap = Math.min(end, content.end) - Math.max(start, content.start);
      if (overlap > most) [main, most] = [attribution, overlap];
    }
    return main;
  };
}

/** How many of the sorted spans begin in a sentence. Sentences must be asked for in reading order. */
export function countStarts(spans: readonly Span[]): (sentence: Span) => number {
  let next = 0;
  return ({ start, end }) => {
    while ((spans[next]?.start ?? Number.POSITIVE_INFINITY) < start) next += 1;
    const first = next;
    while ((spans[next]?.start ?? Number.POSITIVE_INFINITY) < end) next += 1;
    return next - first;
  };
}

/** Sorted: the verbs by which the article says that somebody speaks. */
export function cuesOf(attributions: readonly Attribution[]): Span[] {
  return attributions.flatMap(({ cue }) => cue ?? []).sort((a, b) => a.start - b.start);
}
