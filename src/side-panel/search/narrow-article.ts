/** Leaves of an article what the reader has chosen to see. */
import type { Span } from '../../core/annotated-article.ts';
import { dateWords } from '../../interface/date-words.ts';
import type { AttendanceGroup, Attendant } from '../attendance.ts';
import type { EventFacts } from '../event-facts.ts';
import type { KeywordCount } from '../keyword-groups.ts';
import type { PanelArticle } from '../panel-article.ts';
import { createSpanSet, type SpanSet } from '../spans.ts';
import type { Speaker, Statement } from '../speakers.ts';
import type { TimelineEntry } from '../timeline.ts';
import { isWholeArticle, type Selection } from './selection.ts';
import type { TextSearch } from './text-search.ts';

interface Sieve {
  readonly selection: Selection;
  readonly search: TextSearch | undefined;
  /** Where the chosen speaker is named or speaks. */
  readonly spoken: SpanSet | undefined;
  /** Where wording of the chosen category stands. */
  readonly worded: SpanSet | undefined;
}

/**
 * A speaker leaves what stands in their words; a category leaves its wording and what holds it; sought words
 * leave the rows that hold them, whether in the text or in a name or title.
 */
export function narrowArticle(
  panel: PanelArticle,
  selection: Selection,
  search: TextSearch | undefined,
): PanelArticle {
  if (isWholeArticle(selection)) return panel;
  const { kind, category } = selection;
  const sieve = createSieve(panel, selection, search);
  const shows = (other: Selection['kind']) => kind === undefined || kind === other;
  const datesShow = shows('date') && category === undefined;
  return {
    event: keepEvent(panel.event, sieve),
    speakers: shows('person') ? panel.speakers.flatMap((speaker) => keepSpeaker(speaker, sieve)) : [],
    attendance: shows('person') ? panel.attendance.flatMap((group) => keepAttendants(group, sieve)) : [],
    timeline: datesShow ? panel.timeline.flatMap((entry) => keepDate(entry, sieve)) : [],
    keywordGroups: shows('keyword')
      ? panel.keywordGroups
          .filter((group) => category === undefined || category === (group.category ?? ''))
          .flatMap((group) => {
            const keywords = group.keywords.flatMap((keyword) => keepKeyword(keyword, sieve));
            const placesCount = keywords.reduce((sum, { places }) => sum + places.length, 0);
            return keywords.length > 0 ? [{ ...group, keywords, placesCount }] : [];
          })
      : [],
    keySentences: kind === undefined ? panel.keySentences.filter(({ span }) => passes(span, sieve)) : [],
  };
}

/** How many rows are left to see. */
export function countRows({
  speakers,
  attendance,
  timeline,
  keywordGroups,
  keySentences,
}: PanelArticle): number {
  const lists = [
    ...speakers.map(({ statements }) => statements),
    ...attendance.map(({ people }) => people),
    ...keywordGroups.map(({ keywords }) => keywords),
    timeline,
    keySentences,
  ];
  return lists.reduce((sum, { length }) => sum + length, 0);
}

function createSieve(panel: PanelArticle, selection: Selection, search: TextSearch | undefined): Sieve {
  const { speaker, category } = selection;
  return {
    selection,
    search,
    spoken: speaker === undefined ? undefined : createSpanSet(placesOfSpeaker(panel, speaker)),
    worded:
      category === undefined
        ? undefined
        : createSpanSet(
            panel.keywordGroups
              .filter((group) => (group.category ?? '') === category)
              .flatMap(({ keywords }) => keywords.flatMap(({ places }) => places)),
          ),
  };
}

function placesOfSpeaker({ speakers, attendance }: PanelArticle, key: string): Span[] {
  const speaker = speakers.find((candidate) => candidate.key === key);
  const person = attendance.flatMap(({ people }) => people).find(({ id }) => key === `person:${id}`);
  const statements = speaker?.statements.map(({ content }) => content) ?? [];
  return [...statements, ...(speaker?.places ?? person?.places ?? [])];
}

function passes(place: Span, { spoken, worded, search }: Sieve): boolean {
  return [spoken, worded, search].every((part) => part === undefined || part.touches(place));
}

function keepEvent(event: EventFacts | undefined, { selection, search }: Sieve): EventFacts | undefined {
  if (event === undefined || !isWholeArticle({ ...selection, query: '' })) return undefined;
  const words = [event.what, event.where, ...event.chairs].map((fact) => fact?.words);
  return words.some((fact) => search?.holds(fact)) ? event : undefined;
}

function keepSpeaker(speaker: Speaker, sieve: Sieve): Speaker[] {
  if (sieve.selection.speaker !== undefined && sieve.selection.speaker !== speaker.key) return [];
  const isSought = [speaker.name, ...speaker.titles].some((words) => sieve.search?.holds(words));
  const statements = speaker.statements.filter((statement) => keepStatement(statement, sieve, isSought));
  return statements.length > 0 ? [{ ...speaker, statements }] : [];
}

function keepStatement({ content, cueSpan }: Statement, sieve: Sieve, isSoughtSpeaker: boolean): boolean {
  const { worded, search } = sieve;
  if (worded && !worded.touches(content)) return false;
  if (!search || isSoughtSpeaker) return true;
  return search.touches(content) || (cueSpan !== undefined && search.touches(cueSpan));
}

function keepAttendants(group: AttendanceGroup, { selection, search }: Sieve): AttendanceGroup[] {
  if (selection.category !== undefined) return [];
  const isKept = ({ id, name, titles }: Attendant) =>
    (selection.speaker === undefined || selection.speaker === `person:${id}`) &&
    (!search || [name, ...titles].some(search.holds));
  const people = group.people.filter(isKept);
  return people.length > 0 ? [{ ...group, people }] : [];
}

function keepDate(entry: TimelineEntry, sieve: Sieve): TimelineEntry[] {
  const { search } = sieve;
  const isSought = search?.holds(entry.value) || search?.holds(dateWords(entry.value));
  const scope = isSought ? { ...sieve, search: undefined } : sieve;
  const wordings = entry.wordings.flatMap((wording) => {
    const places = wording.places.filter((place) => passes(place, scope));
    return places.length > 0 ? [{ ...wording, places }] : [];
  });
  return wordings.length > 0 ? [{ ...entry, wordings }] : [];
}

function keepKeyword(keyword: KeywordCount, sieve: Sieve): KeywordCount[] {
  const isSought = [keyword.term, keyword.variantOf, keyword.note].some((words) =>
    sieve.search?.holds(words),
  );
  const scope = { ...sieve, worded: undefined, ...(isSought && { search: undefined }) };
  const places = keyword.places.filter((place) => passes(place, scope));
  return places.length > 0 ? [{ ...keyword, places }] : [];
}
