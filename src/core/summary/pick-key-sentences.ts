/** Picks the sentences that an editor would keep: what happened, each main speaker's demand, the news. */
import type { Span } from '../annotated-article.ts';
import type { Annotations } from '../annotators/annotator.ts';
import type { Reading } from '../reading.ts';
import type { Sentence } from '../text/sentences.ts';
import { shareIn } from './bigrams.ts';
import { sourceOf } from './sentence-readers.ts';
import { type WeighedSentence, weighSentences } from './weigh-sentences.ts';

/** What a sentence loses for each sentence already picked that is like it. */
const penalties = {
  sameParagraph: 0.6,
  sameStatement: 0.4,
  sameSource: 0.2,
  repetition: 0.5,
  copy: 5,
};
/** Above this share of common bigrams two sentences say the same. */
const copyShare = 0.55;

/** Two to five sentences in reading order; fewer where the article has fewer. */
export function pickKeySentences(
  reading: Reading,
  found: Annotations,
  eventSentence: Sentence | undefined,
): Span[] {
  const weighed = weighSentences(reading, found, eventSentence);
  const wanted = wantedSentences(reading.text.length);
  const picked: WeighedSentence[] = [];
  while (picked.length < wanted) {
    const best = findBest(weighed, picked, eventSentence);
    if (best === undefined) break;
    picked.push(best);
  }
  return picked.map(({ sentence: { start, end } }) => ({ start, end })).sort((a, b) => a.start - b.start);
}

/** `length` in UTF-16 code units. */
function wantedSentences(length: number): number {
  if (length < 200) return 2;
  if (length < 300) return 3;
  return length < 1050 ? 4 : 5;
}

function findBest(
  weighed: readonly WeighedSentence[],
  picked: readonly WeighedSentence[],
  eventSentence: Sentence | undefined,
): WeighedSentence | undefined {
  let best: WeighedSentence | undefined;
  let most = Number.NEGATIVE_INFINITY;
  for (const candidate of weighed) {
    if (picked.includes(candidate)) continue;
    const weight = candidate.weight - redundancy(candidate, picked, eventSentence);
    if (weight > most) [best, most] = [candidate, weight];
  }
  return best;
}

/** No two sentences that say the same, and not all from one paragraph or one mouth. */
function redundancy(
  { sentence, bigrams, attribution }: WeighedSentence,
  picked: readonly WeighedSentence[],
  eventSentence: Sentence | undefined,
): number {
  let penalty = 0;
  for (const other of picked) {
    const isLead = other.sentence === eventSentence;
    if (other.sentence.paragraph === sentence.paragraph && !isLead) penalty += penalties.sameParagraph;
    if (attribution !== undefined) {
      if (other.attribution === attribution) penalty += penalties.sameStatement;
      if (sourceOf(other.attribution) === sourceOf(attribution)) penalty += penalties.sameSource;
    }
    const repeated = shareIn(bigrams, other.bigrams);
    penalty += penalties.repetition * repeated;
    if (repeated > copyShare) penalty += penalties.copy;
  }
  return penalty;
}
