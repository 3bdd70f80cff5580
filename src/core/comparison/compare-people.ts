/** Who is in both articles, who is new, who is gone, and who stands at another place in the order. */
import type { AnnotatedArticle, Person } from '../annotated-article.ts';
import { groupBy } from '../group-by.ts';
import { fold } from '../text/fold.ts';
import { longestIncreasing } from './longest-increasing.ts';
import { weaveGone } from './weave-gone.ts';

/** `moved`: others who are in both articles have passed this person, or been passed. */
export type PersonChange = 'same' | 'added' | 'gone' | 'moved';

export interface PersonPair {
  readonly change: PersonChange;
  readonly left: Person | undefined;
  readonly right: Person | undefined;
  /** Places in the order of first mention, counted from 1. */
  readonly leftPlace: number | undefined;
  readonly rightPlace: number | undefined;
  /** Titles that only one side has, in its own script; empty where one side lacks the person. */
  readonly titlesGone: readonly string[];
  readonly titlesAdded: readonly string[];
}

const noTitles = { titlesGone: [], titlesAdded: [] } as const;

/**
 * In the order of the right article; those who are gone stand after whom they stood after. Who only reports is left
 * out: a reporter's name opens the page and ranks nowhere.
 */
export function comparePeople(left: AnnotatedArticle, right: AnnotatedArticle): PersonPair[] {
  const leftPeople = inOrder(left);
  const rightPeople = inOrder(right);
  const partners = partnersOf(leftPeople, rightPeople);
  const unmoved = longestIncreasing(partners.filter((place) => place !== undefined));
  const pairs = rightPeople.map((person, index): PersonPair => {
    const partner = partners[index];
    const before = partner === undefined ? undefined : leftPeople[partner];
    if (partner === undefined || !before) return addedOf(person, index);
    return {
      change: unmoved.has(partner) ? 'same' : 'moved',
      left: before,
      right: person,
      leftPlace: partner + 1,
      rightPlace: index + 1,
      titlesGone: missingFrom(person.titles, before.titles),
      titlesAdded: missingFrom(before.titles, person.titles),
    };
  });
  return weaveGone(pairs, leftPeople, goneOf);
}

function inOrder({ people, mentions }: AnnotatedArticle): Person[] {
  const first = new Map<string, number>();
  for (const { personId, start } of mentions) {
    first.set(personId, Math.min(start, first.get(personId) ?? Number.POSITIVE_INFINITY));
  }
  const placeOf = ({ id }: Person) => first.get(id) ?? Number.MAX_SAFE_INTEGER;
  return people.filter((person) => !onlyReports(person)).sort((a, b) => placeOf(a) - placeOf(b));
}

function onlyReports({ roles }: Person): boolean {
  return roles.length > 0 && roles.every((role) => role === 'reported');
}

/** For each on the right the index of the same name on the left; namesakes are paired in order. */
function partnersOf(left: readonly Person[], right: readonly Person[]): (number | undefined)[] {
  const byName = groupBy([...left.entries()], ([, { name }]) => nameKey(name));
  return right.map(({ name }) => byName.get(nameKey(name))?.shift()?.[0]);
}

/** One spelling of a name's dots and blanks in either script. */
function nameKey(name: string): string {
  return fold(name).replaceAll(/\s/g, '');
}

function addedOf(right: Person, index: number): PersonPair {
  const place = index + 1;
  return { change: 'added', left: undefined, right, leftPlace: undefined, rightPlace: place, ...noTitles };
}

function goneOf(left: Person, index: number): PersonPair {
  const place = index + 1;
  return { change: 'gone', left, right: undefined, leftPlace: place, rightPlace: undefined, ...noTitles };
}

/** The titles of `these` that none of `those` is, whatever the script. */
function missingFrom(those: readonly string[], these: readonly string[]): string[] {
  const known = new Set(those.map(fold));
  return these.filter((title) => !known.has(fold(title)));
}
