/** Says who made a statement, as a reader would cite it. */
import type { AnnotatedArticle, Attribution } from '../annotated-article.ts';

export interface Speaker {
  /** A person's name, or the words of a collective source: 会议. */
  readonly name: string;
  /** As they stand in the article; empty for a collective source. */
  readonly titles: readonly string[];
}

/** `undefined` for a statement whose source the article does not name. */
export function speakerFinder({
  people,
}: AnnotatedArticle): (attribution: Attribution) => Speaker | undefined {
  const byId = new Map(people.map((person) => [person.id, person]));
  return ({ personId, source }) => {
    const person = personId === undefined ? undefined : byId.get(personId);
    if (person) return { name: person.name, titles: person.titles };
    return source === undefined ? undefined : { name: source, titles: [] };
  };
}
