/** Weighs how much each sentence of an article tells, for the choice of key sentences. */
import type { Attribution } from '../annotated-article.ts';
import type { Annotations } from '../annotators/annotator.ts';
import { appraisal, sentenceSigns } from '../lexicons/sentence-signs.ts';
import type { Reading } from '../reading.ts';
import type { Sentence } from '../text/sentences.ts';
import { bigramsOf, shareIn } from './bigrams.ts';
import { countStarts, cuesOf, readStatements, sourceOf, speakerShares } from './sentence-readers.ts';

export interface WeighedSentence {
  readonly sentence: Sentence;
  readonly weight: number;
  readonly bigrams: ReadonlySet<number>;
  /** The statement that most of the sentence belongs to. */
  readonly attribution: Attribution | undefined;
}

/** What each feature adds, or takes away; tuned on labelled articles. */
const weights = {
  event: 3,
  lead: 1.2,
  mainSpeaker: 0.8,
  headline: 1,
  keyword: 0.09,
  /** It says who speaks, and begins what is said. */
  cue: 0.2,
  opensParagraph: 0.8,
  early: 0.6,
  short: -0.8,
  long: 0.15,
};

const mostKeywords = 6;
const shortLength = 24;
const longLength = 60;
/** A lead is told in its first sentences, even where the whole article is one paragraph. */
const leadSentences = 4;
/** What an editor keeps stands among the first sentences; the bound keeps very long texts cheap. */
const searchedSentences = 300;
/** More of one sentence, or of a headline, is not read. In UTF-16 code units. */
const readLength = 600;

export function weighSentences(
  reading: Reading,
  found: Annotations,
  eventSentence: Sentence | undefined,
): WeighedSentence[] {
  const headline = bigramsOf(reading.plainTitle.slice(0, readLength));
  const speakers = speakerShares(found.attributions);
  const statementOf = readStatements(found.attributions);
  const keywordsIn = countStarts(found.keywords);
  const cuesIn = countStarts(cuesOf(found.attributions));
  const sentences = reading.sentences.slice(0, searchedSentences);
  return sentences.map((sentence, index) => {
    const plain = reading.plain.slice(sentence.start, Math.min(sentence.end, sentence.start + readLength));
    const bigrams = bigramsOf(plain);
    const attribution = statementOf(sentence);
    const speaker = attribution === undefined ? 0 : (speakers.get(sourceOf(attribution)) ?? 0);
    const weight =
      placeWeight(sentences, index, eventSentence) +
      weights.headline * shareIn(headline, bigrams) +
      weights.mainSpeaker * speaker +
      weights.keyword * Math.min(mostKeywords, keywordsIn(sentence)) +
      (cuesIn(sentence) > 0 ? weights.cue : 0) +
      wordWeight(plain, index);
    return { sentence, weight, bigrams, attribution };
  });
}

/** What the place of a sentence in the article says of it. */
function placeWeight(
  sentences: readonly Sentence[],
  index: number,
  eventSentence: Sentence | undefined,
): number {
  const sentence = sentences[index];
  let weight = weights.early * (1 - index / sentences.length);
  if (sentence === eventSentence) weight += weights.event;
  else if (sentence?.paragraph === eventSentence?.paragraph && index < leadSentences) weight += weights.lead;
  if (sentences[index - 1]?.paragraph !== sentence?.paragraph) weight += weights.opensParagraph;
  return weight;
}

function wordWeight(plain: string, index: number): number {
  let weight = 0;
  let isDemand = false;
  for (const { name, pattern, weight: signWeight, within } of sentenceSigns) {
    if ((within !== undefined && index >= within) || !pattern.test(plain)) continue;
    weight += signWeight;
    isDemand ||= name === 'demand';
  }
  if (!isDemand && appraisal.pattern.test(plain)) weight += appraisal.weight;
  if (plain.length < shortLength) weight += weights.short;
  if (plain.length > longLength) weight += weights.long;
  return weight;
}
