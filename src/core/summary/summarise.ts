/** What an editor would tell of an article first: its genre, its event, its key sentences. */
import type { ArticleSummary, Genre, Person } from '../annotated-article.ts';
import type { Annotations } from '../annotators/annotator.ts';
import type { Reading } from '../reading.ts';
import { classifyGenre } from './classify-genre.ts';
import { findEventSentence, isEventGenre } from './event-sentence.ts';
import { findEvent } from './find-event.ts';
import { findLead } from './find-lead.ts';
import { pickKeySentences } from './pick-key-sentences.ts';

export function summarise(
  reading: Reading,
  found: Annotations,
  people: readonly Person[],
): { readonly genre: Genre; readonly summary: ArticleSummary } {
  const lead = findLead(reading);
  const genre = classifyGenre(reading, lead);
  const sentence = isEventGenre(genre)
    ? findEventSentence(reading, lead, genre)
    : reading.sentences[lead.sentence];
  const keySentences = pickKeySentences(reading, found, sentence);
  if (sentence === undefined || !isEventGenre(genre)) return { genre, summary: { keySentences } };
  const event = findEvent(reading, { genre, lead, sentence, ...found, people });
  return { genre, summary: { event, keySentences } };
}
