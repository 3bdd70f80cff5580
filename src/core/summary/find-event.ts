/** The event that an article reports: what, when, where, and who chaired it. */
import type {
  ArticleEvent,
  Attribution,
  DateAnnotation,
  EdtfValue,
  Person,
  Span,
} from '../annotated-article.ts';
import type { Annotations } from '../annotators/annotator.ts';
import { firstIndex } from '../first-index.ts';
import type { Reading } from '../reading.ts';
import type { Sentence } from '../text/sentences.ts';
import { findEventName } from './event-name.ts';
import { findEventPlace } from './event-place.ts';
import type { EventGenre } from './event-sentence.ts';
import type { Lead } from './find-lead.ts';

/** How many sentences of the lead may tell of the meeting beside which a reception is held. */
const openingSentences = 2;
/** How many sentences after the event sentence may still name the place or the event. */
const furtherSentences = 8;

export interface EventContext {
  readonly genre: EventGenre;
  readonly lead: Lead;
  readonly sentence: Sentence;
  readonly dates: readonly DateAnnotation[];
  readonly people: readonly Person[];
  readonly cast: Annotations['cast'];
  readonly attributions: readonly Attribution[];
}

export function findEvent(reading: Reading, context: EventContext): ArticleEvent {
  const { lead, genre } = context;
  const told = { start: Math.max(context.sentence.start, lead.start), end: context.sentence.end };
  const further = reading.sentences.slice(lead.sentence, lead.sentence + furtherSentences);
  const opening = reading.sentences
    .slice(lead.sentence, lead.sentence + openingSentences)
    .map(({ start, end }) => ({ start: Math.max(start, lead.start), end }));
  const what = findName(reading, told, genre, opening);
  const when = findDay(context, told);
  const where = findEventPlace(reading, told, {
    isVisit: genre === 'inspection' || genre === 'reception',
    further: genre === 'inspection' ? [] : further,
  });
  const chairs = findChairs(reading, context);
  return {
    ...(what !== undefined && { what }),
    ...(when !== undefined && { when }),
    ...(where !== undefined && { where }),
    ...(chairs.length > 0 && { chairs }),
  };
}

/**
 * As the event sentence names it; a headline tells of the event even where the sentence says only 会议.
 * A visit has no name; a meeting that the visitor attends on the way is not the event.
 */
function findName(
  reading: Reading,
  told: Span,
  genre: EventGenre,
  opening: readonly Span[],
): string | undefined {
  if (genre === 'inspection') return undefined;
  for (const { start, end } of genre === 'reception' ? [told, ...opening] : [told]) {
    const span = findEventName(reading.plain.slice(start, end), genre === 'reception');
    if (span) return reading.text.slice(start + span.start, start + span.end);
  }
  const inTitle = genre === 'meeting' ? findEventName(reading.plainTitle, false) : undefined;
  return inTitle && reading.facts.title.slice(inTitle.start, inTitle.end);
}

/** The day in the event sentence; else one told before it, the dateline's included; else one right after. */
function findDay({ dates, sentence, lead }: EventContext, told: Span): EdtfValue | undefined {
  const days = dates.filter(({ value, basis }) => basis !== 'event' && isDay(value));
  const inside = days.find(({ start, end }) => start >= told.start && end <= told.end);
  const before = days.find(({ start }) => start < told.start);
  const after = days.find(({ start }) => start >= sentence.end && start < lead.start + 600);
  return (inside ?? before ?? after)?.value;
}

/** A day, days, or about a month: years, plans and open intervals are no time of an event. */
function isDay(value: EdtfValue): boolean {
  return /^\d{4}-\d{2}-\d{2}(?:T[\d:]+)?(?:\/\d{4}-\d{2}-\d{2}(?:T[\d:]+)?)?$|^\d{4}-\d{2}~$/.test(value);
}

function findChairs(reading: Reading, { genre, people, cast, attributions }: EventContext): string[] {
  if (genre !== 'meeting' && genre !== 'briefing') return [];
  // 会议由某某主持 is always told of the article's own event, even where a statement seems to run on.
  const isTold = ({ start }: Span) =>
    /由[^，；。\n]*$/.test(reading.plain.slice(Math.max(0, start - 40), start));
  const isQuoted = ({ start, end }: Span) =>
    attributions.some(({ content }) => content.start <= start && end <= content.end);
  return people
    .filter(({ id, roles }) => roles.includes('chaired') && !chairedOnlyInQuotes(id))
    .map(({ name }) => name);

  /** A speaker tells of another meeting, at which somebody else sat in the chair. */
  function chairedOnlyInQuotes(personId: string): boolean {
    const chairing = cast.mentions.filter(
      (mention) => mention.personId === personId && sentenceAround(reading, mention).includes('主持'),
    );
    return chairing.length > 0 && chairing.every((mention) => isQuoted(mention) && !isTold(mention));
  }
}

function sentenceAround({ plain, sentences }: Reading, { start }: Span): string {
  const next = firstIndex(sentences.length, (index) => (sentences[index]?.start ?? 0) > start);
  const sentence = sentences[next - 1];
  return sentence ? plain.slice(sentence.start, sentence.end) : '';
}
