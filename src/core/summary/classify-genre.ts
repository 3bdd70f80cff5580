/** Tells the genre of an article: evidence in headline, lead and body is weighed, the heaviest genre wins. */
import type { Genre } from '../annotated-article.ts';
import { genreEvidence } from '../lexicons/genre-evidence.ts';
import type { Reading } from '../reading.ts';
import type { Lead } from './find-lead.ts';
import { commentaryWeight, figuresWeight, questionsWeight } from './genre-density.ts';

/** How much of the text counts as lead, in UTF-16 code units: about two sentences. */
const leadLength = 200;
/** What the first sentence does not say counts for less. */
const lateShare = 0.5;
/** How much of the text is searched for the marks of a document. */
const bodyLength = 20_000;
/** What speaks for plain news before anything is read. */
const newsPrior = 2.4;
/** The first event that the headline names is the one that the article is about. */
const firstNamedBonus = 1.5;

export function classifyGenre(reading: Reading, lead: Lead): Genre {
  const weights = weighEvidence(reading, lead);
  add(weights, 'news', newsPrior);
  add(weights, 'commentary', commentaryWeight(reading, lead));
  add(weights, 'statistics', figuresWeight(reading));
  add(weights, 'briefing', questionsWeight(reading));
  if (reading.facts.documentNumber !== undefined) add(weights, 'document', 6);
  return [...weights].reduce((best, next) => (next[1] > best[1] ? next : best))[0];
}

function weighEvidence(reading: Reading, lead: Lead): Map<Genre, number> {
  const places = {
    headline: reading.plainTitle,
    lead: reading.plain.slice(lead.start, lead.start + leadLength),
    body: reading.plain.slice(0, bodyLength),
  };
  const firstSentence = endOfFirstSentence(places.lead);
  const weights = new Map<Genre, number>();
  let first: { readonly genre: Genre; readonly index: number } | undefined;
  for (const { genre, place, pattern, weight } of genreEvidence) {
    const found = pattern.exec(places[place]);
    if (found === null) continue;
    const isLate = place === 'lead' && found.index > firstSentence;
    add(weights, genre, isLate ? weight * lateShare : weight);
    if (place === 'headline' && genre !== 'news' && (first === undefined || found.index < first.index)) {
      first = { genre, index: found.index };
    }
  }
  if (first !== undefined) add(weights, first.genre, firstNamedBonus);
  return weights;
}

function endOfFirstSentence(lead: string): number {
  const stop = lead.indexOf('。');
  return stop < 0 ? lead.length : stop;
}

function add(weights: Map<Genre, number>, genre: Genre, weight: number): void {
  weights.set(genre, (weights.get(genre) ?? 0) + weight);
}
