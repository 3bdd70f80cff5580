/** What happened, when, where and who was in the chair, each with its places in the page. */
import type { AnnotatedArticle, EdtfValue, Person, Span } from '../core/annotated-article.ts';
import { firstPlace } from './find-places.ts';

export interface PlacedWords {
  readonly words: string;
  readonly places: readonly Span[];
}

export interface EventFacts {
  readonly what: PlacedWords | undefined;
  readonly when: { readonly value: EdtfValue; readonly places: readonly Span[] } | undefined;
  readonly where: PlacedWords | undefined;
  readonly chairs: readonly PlacedWords[];
}

/** `undefined` where the article reports no event, or nothing of it is known. */
export function eventFacts(annotated: AnnotatedArticle): EventFacts | undefined {
  const { event } = annotated.summary;
  if (event === undefined) return undefined;
  const { text } = annotated.article;
  const { what, when, where, chairs = [] } = event;
  if (!what && !when && !where && chairs.length === 0) return undefined;
  return {
    what: what ? { words: what, places: listOf(firstPlace(text, what)) } : undefined,
    when: when
      ? { value: when, places: annotated.dates.filter(({ value }) => value === when).slice(0, 1) }
      : undefined,
    where: where ? { words: where, places: listOf(firstPlace(text, where)) } : undefined,
    chairs: chairs.map((name) => ({ words: name, places: chairPlaces(annotated, name) })),
  };
}

function chairPlaces({ people, mentions }: AnnotatedArticle, name: string): Span[] {
  const namesakes = people.filter((person) => person.name === name);
  const chair = namesakes.find(hasChaired) ?? namesakes[0];
  return listOf(mentions.find(({ personId }) => personId === chair?.id));
}

function hasChaired({ roles }: Person): boolean {
  return roles.includes('chaired');
}

function listOf(place: Span | undefined): Span[] {
  return place ? [place] : [];
}
