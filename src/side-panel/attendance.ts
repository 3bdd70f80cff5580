/** Who took part and what they did, in the order of the page, which in this genre is the order of protocol. */
import type { AnnotatedArticle, PersonRole, Span } from '../core/annotated-article.ts';
import { groupBy } from '../core/group-by.ts';

/** Those who took part; those whose post changed; those who wrote it down; those who are only spoken of. */
export type AttendanceKind = 'present' | 'posted' | 'reported' | 'mentioned';

export interface Attendant {
  readonly id: string;
  readonly name: string;
  readonly titles: readonly string[];
  /** What they did, the weightiest first; empty where the group says it all. */
  readonly roles: readonly PersonRole[];
  readonly places: readonly Span[];
}

export interface AttendanceGroup {
  readonly kind: AttendanceKind;
  readonly people: readonly Attendant[];
}

const kindOrder: readonly AttendanceKind[] = ['present', 'posted', 'reported', 'mentioned'];

/** From those who led to those who are only spoken of. */
const roleOrder: readonly PersonRole[] = [
  'chaired',
  'spoke',
  'conveyed',
  'met',
  'inspected',
  'signed',
  'attended',
  'appointed',
  'removed',
  'reported',
  'mentioned',
];

const kindOfRole: Readonly<Record<PersonRole, AttendanceKind>> = {
  chaired: 'present',
  spoke: 'present',
  conveyed: 'present',
  met: 'present',
  inspected: 'present',
  signed: 'present',
  attended: 'present',
  appointed: 'posted',
  removed: 'posted',
  reported: 'reported',
  mentioned: 'mentioned',
};

/** What the name of the group has said already. */
const impliedRole: Readonly<Partial<Record<AttendanceKind, PersonRole>>> = {
  present: 'attended',
  reported: 'reported',
  mentioned: 'mentioned',
};

/** Each person once, with every role. */
export function attendanceOf(annotated: AnnotatedArticle): AttendanceGroup[] {
  const placesOf = groupBy(annotated.mentions, ({ personId }) => personId);
  const inPageOrder = [...annotated.people].sort(
    (a, b) => firstStart(placesOf.get(a.id)) - firstStart(placesOf.get(b.id)),
  );
  const byKind = groupBy(inPageOrder, ({ roles }) => leadingKind(roles));
  return kindOrder.flatMap((kind) => {
    const people = byKind.get(kind)?.map(({ id, name, titles, roles }) => ({
      id,
      name,
      titles,
      roles: roleOrder.filter((role) => roles.includes(role) && role !== impliedRole[kind]),
      places: placesOf.get(id) ?? [],
    }));
    return people ? [{ kind, people }] : [];
  });
}

function leadingKind(roles: readonly PersonRole[]): AttendanceKind {
  const leading = roleOrder.find((role) => roles.includes(role));
  return leading === undefined ? 'mentioned' : kindOfRole[leading];
}

function firstStart(places: readonly Span[] | undefined): number {
  return places?.[0]?.start ?? Number.POSITIVE_INFINITY;
}
