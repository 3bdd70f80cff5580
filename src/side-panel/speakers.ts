/** Who said what: the statements of an article gathered under those who made them. */
import type { AnnotatedArticle, Attribution, Person, Span } from '../core/annotated-article.ts';
import { groupBy } from '../core/group-by.ts';
import { placeBefore } from './find-places.ts';
import { foldStatement } from './fold-statement.ts';
import { coveredLength } from './spans.ts';

export interface Statement {
  readonly id: string;
  /** The reporting verb as it stands: 指出. */
  readonly cue: string | undefined;
  readonly cueSpan: Span | undefined;
  readonly content: Span;
  /** The first sentence of the words. */
  readonly opening: string;
  /** Everything after it; empty where the first sentence is all. */
  readonly rest: string;
  readonly inferred: boolean;
}

export interface Speaker {
  readonly key: string;
  /** `undefined` where the article names nobody. */
  readonly name: string | undefined;
  readonly isPerson: boolean;
  readonly titles: readonly string[];
  /** Where the speaker is named: every mention of a person, the words of a collective source. */
  readonly places: readonly Span[];
  readonly statements: readonly Statement[];
  /** How much of the article's text the statements hold: 0 to 1. */
  readonly share: number;
}

/** In the order in which they first speak, which in this genre is the order of rank. */
export function groupBySpeaker(annotated: AnnotatedArticle): Speaker[] {
  const people = new Map(annotated.people.map((person) => [person.id, person]));
  const mentions = groupBy(annotated.mentions, ({ personId }) => personId);
  const ordered = [...annotated.attributions].sort((a, b) => a.content.start - b.content.start);
  return [...groupBy(ordered, sourceKey)].map(([key, attributions]) =>
    toSpeaker(annotated.article.text, { people, mentions }, key, attributions),
  );
}

function sourceKey({ personId, source }: Attribution): string {
  if (personId !== undefined) return `person:${personId}`;
  return source === undefined ? 'nobody' : `source:${source}`;
}

interface Named {
  readonly people: ReadonlyMap<string, Person>;
  readonly mentions: ReadonlyMap<string, readonly Span[]>;
}

function toSpeaker(
  text: string,
  { people, mentions }: Named,
  key: string,
  attributions: readonly Attribution[],
): Speaker {
  const first = attributions[0];
  const person = first?.personId === undefined ? undefined : people.get(first.personId);
  const covered = coveredLength(attributions.map(({ content }) => content));
  return {
    key,
    name: person?.name ?? first?.source,
    isPerson: person !== undefined,
    titles: person?.titles ?? [],
    places: person ? (mentions.get(person.id) ?? []) : sourcePlaces(text, attributions),
    statements: attributions.map((attribution) => toStatement(text, attribution)),
    share: text.length === 0 ? 0 : covered / text.length,
  };
}

function sourcePlaces(text: string, attributions: readonly Attribution[]): Span[] {
  return attributions.flatMap(({ source, cue, content, inferred }) => {
    if (source === undefined || inferred) return [];
    const place = placeBefore(text, source, cue?.start ?? content.start);
    return place ? [place] : [];
  });
}

function toStatement(text: string, { id, cue, content, inferred }: Attribution): Statement {
  return {
    id,
    cue: cue && text.slice(cue.start, cue.end),
    cueSpan: cue,
    content,
    ...foldStatement(text.slice(content.start, content.end)),
    inferred,
  };
}
