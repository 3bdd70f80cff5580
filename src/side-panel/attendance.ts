/** Who took part, by what they did, in the order in which the page names them. */
import type { AnnotatedArticle, PersonRole, Span } from '../core/annotated-article.ts';
import { groupBy } from './group-by.ts';

export interface Attendant {
  readonly id: string;
  readonly name: string;
  readonly titles: readonly string[];
  readonly places: readonly Span[];
}

export interface RoleGroup {
  readonly role: PersonRole;
  readonly people: readonly Attendant[];
}

/** From those who led to those who are only spoken of. */
const roleOrder: readonly PersonRole[] = [
  'chaired',
  'spoke',
  'conveyed',
  'met',
  'inspected',
  'signed',
  'appointed',
  'removed',
  'attended',
  'reported',
  'mentioned',
];

/** A person with several roles stands under each of them. */
export function attendanceByRole(annotated: AnnotatedArticle): RoleGroup[] {
  const placesOf = groupBy(annotated.mentions, ({ personId }) => personId);
  const inPageOrder = [...annotated.people].sort(
    (a, b) => firstStart(placesOf.get(a.id)) - firstStart(placesOf.get(b.id)),
  );
  return roleOrder
    .map((role) => ({
      role,
      people: inPageOrder
        .filter((person) => person.roles.includes(role))
        .map(({ id, name, titles }) => ({ id, name, titles, places: placesOf.get(id) ?? [] })),
    }))
    .filter(({ people }) => people.length > 0);
}

function firstStart(places: readonly Span[] | undefined): number {
  return places?.[0]?.start ?? Number.POSITIVE_INFINITY;
}
