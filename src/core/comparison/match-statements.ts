/** Finds for each statement of one text the one of another that is most like it. */
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
  /** 0 to 1: the share of pairs of neighbouring characters that both have. */
  readonly likeness: number;
  readonly score: number;
}

/** Below this share two statements in this genre are alike by its common words only. */
const leastLikeness = 0.45;
const leastLikenessOfOneSpeaker = 0.3;
/** A small step, so that of two equal statements each goes to its own speaker. */
const sameSpeakerBonus = 0.1;
/** A pair of characters in so many statements tells none of them apart, and would cost the square of their number. */
const mostHolders = 40;

/** Index on the left by index on the right, the best pairs first; each statement is used once. */
export function matchStatements(left: readonly Likened[], right: readonly Likened[]): Map<number, number> {
  const pairs = new Map<number, number>();
  const taken = new Set<number>();
  for (const candidate of candidatesOf(left, right)) {
    if (pairs.has(candidate.right) || taken.has(candidate.left)) continue;
    pairs.set(candidate.right, candidate.left);
    taken.add(candidate.left);
  }
  return pairs;
}

function candidatesOf(left: readonly Likened[], right: readonly Likened[]): Candidate[] {
  const leftPairs = left.map(({ words }) => characterPairs(words));
  const holders = holdersOf(leftPairs);
  const candidates = right.flatMap((statement, rightIndex) => {
    const pairs = characterPairs(statement.words);
    const likely = new Set<number>();
    for (const pair of pairs) {
      const those = holders.get(pair) ?? [];
      if (those.length <= mostHolders) for (const index of those) likely.add(index);
    }
    return [...likely].flatMap((leftIndex) => {
      const likeness = overlap(leftPairs[leftIndex] ?? new Set(), pairs);
      const isSameSpeaker = sameSpeaker(left[leftIndex], statement);
      if (likeness < (isSameSpeaker ? leastLikenessOfOneSpeaker : leastLikeness)) return [];
      const score = likeness + (isSameSpeaker ? sameSpeakerBonus : 0);
      return [{ left: leftIndex, right: rightIndex, likeness, score }];
    });
  });
  return candidates.sort((a, b) => b.score - a.score || a.right - b.right || a.left - b.left);
}

/** Folded and without punctuation, so that neither script nor commas count. A short statement is its own pair. */
function characterPairs(words: string): Set<string> {
  const plain = fold(words).replaceAll(/[^\p{L}\p{N}]/gu, '');
  const pairs = new Set<string>();
  for (let i = 0; i + 1 < plain.length; i += 1) pairs.add(plain.slice(i, i + 2));
  if (pairs.size === 0 && plain !== '') pairs.add(plain);
  return pairs;
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
