/** Finds for each statement of one text the one of another that is most like it. */
import { groupBy } from '../group-by.ts';
import { fold } from '../text/fold.ts';

export interface Likened {
  /** The words, in either script. */
  readonly words: string;
  /** Who says it; statements of one speaker need less likeness to be matched. */
  readonly speaker: string | undefined;
}

interface Candidate {
  readonly left: number;
  readonly right: number;
  /** The likeness, and a little more where the speaker is the same. */
  readonly score: number;
}

/**
 * Likeness is the share of pairs of neighbouring characters that two statements have in common: 0 to 1. Below this
 * much, two statements of this genre are alike by its common words only.
 */
const leastLikeness = 0.45;
const leastLikenessOfOneSpeaker = 0.3;
/** A small step, so that of two equal statements each goes to its own speaker. */
const sameSpeakerBonus = 0.1;
/** So many statements that share a statement's rarest pairs of characters are counted, and so many looked at. */
const mostCounted = 800;
const mostCandidates = 12;

/** Index on the left by index on the right, the best pairs first; each statement is used once. */
export function matchStatements(left: readonly Likened[], right: readonly Likened[]): Map<number, number> {
  const pairs = matchEqual(left, right);
  const taken = new Set(pairs.values());
  for (const candidate of candidatesOf(left, right, pairs, taken)) {
    if (pairs.has(candidate.right) || taken.has(candidate.left)) continue;
    pairs.set(candidate.right, candidate.left);
    taken.add(candidate.left);
  }
  return pairs;
}

/** What one speaker says in the same words needs no likeness; repeated words are paired in order. */
function matchEqual(left: readonly Likened[], right: readonly Likened[]): Map<number, number> {
  const byWords = groupBy([...left.entries()], ([, statement]) => keyOf(statement));
  const pairs = new Map<number, number>();
  const used = new Map<string, number>();
  right.forEach((statement, index) => {
    const key = keyOf(statement);
    const place = used.get(key) ?? 0;
    const partner = byWords.get(key)?.[place]?.[0];
    if (partner === undefined) return;
    used.set(key, place + 1);
    pairs.set(index, partner);
  });
  return pairs;
}

function keyOf({ words, speaker = '' }: Likened): string {
  return `${fold(speaker)}\n${lettersOf(words)}`;
}

function candidatesOf(
  left: readonly Likened[],
  right: readonly Likened[],
  pairs: ReadonlyMap<number, number>,
  taken: ReadonlySet<number>,
): Candidate[] {
  const leftPairs = left.map(({ words }, index) =>
    taken.has(index) ? new Set<string>() : characterPairs(words),
  );
  const holders = holdersOf(leftPairs);
  const candidates = right.flatMap((statement, rightIndex) => {
    if (pairs.has(rightIndex)) return [];
    const own = characterPairs(statement.words);
    return likeliest(own, holders).flatMap((leftIndex) => {
      const likeness = overlap(leftPairs[leftIndex] ?? new Set(), own);
      const isSameSpeaker = sameSpeaker(left[leftIndex], statement);
      if (likeness < (isSameSpeaker ? leastLikenessOfOneSpeaker : leastLikeness)) return [];
      const score = likeness + (isSameSpeaker ? sameSpeakerBonus : 0);
      return [{ left: leftIndex, right: rightIndex, score }];
    });
  });
  return candidates.sort((a, b) => b.score - a.score || a.right - b.right || a.left - b.left);
}

/** Common pairs tell nothing apart, and following them all would cost the square of the number of statements. */
function likeliest(
  pairs: ReadonlySet<string>,
  holders: ReadonlyMap<string, readonly number[]>,
): readonly number[] {
  const rarestFirst = [...pairs]
    .map((pair) => holders.get(pair) ?? [])
    .filter((those) => those.length > 0)
    .sort((a, b) => a.length - b.length);
  const shared = new Map<number, number>();
  let counted = 0;
  for (const those of rarestFirst) {
    counted += those.length;
    if (counted > mostCounted && shared.size > 0) break;
    for (const index of those) shared.set(index, (shared.get(index) ?? 0) + 1);
  }
  return [...shared]
    .sort((a, b) => b[1] - a[1] || a[0] - b[0])
    .slice(0, mostCandidates)
    .map(([index]) => index);
}

/** A statement of one character is its own pair. */
function characterPairs(words: string): Set<string> {
  const plain = lettersOf(words);
  const pairs = new Set<string>();
  for (let i = 0; i + 1 < plain.length; i += 1) pairs.add(plain.slice(i, i + 2));
  if (pairs.size === 0 && plain !== '') pairs.add(plain);
  return pairs;
}

/** Folded and without punctuation, so that neither script nor commas count. */
function lettersOf(words: string): string {
  return fold(words).replaceAll(/[^\p{L}\p{N}]/gu, '');
}

function holdersOf(statements: readonly ReadonlySet<string>[]): Map<string, number[]> {
  const holders = new Map<string, number[]>();
  statements.forEach((pairs, index) => {
    for (const pair of pairs) {
      const those = holders.get(pair);
      if (those) those.push(index);
      else holders.set(pair, [index]);
    }
  });
  return holders;
}

/** Dice's coefficient. */
function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const [small, large] = a.size < b.size ? [a, b] : [b, a];
  let both = 0;
  for (const pair of small) if (large.has(pair)) both += 1;
  return a.size + b.size === 0 ? 0 : (2 * both) / (a.size + b.size);
}

function sameSpeaker(a: Likened | undefined, b: Likened): boolean {
  return a?.speaker !== undefined && b.speaker !== undefined && fold(a.speaker) === fold(b.speaker);
}
