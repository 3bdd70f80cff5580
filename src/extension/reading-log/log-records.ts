/** What the reading log keeps of an article, and the keys by which people and terms are found in it. */
import type { AnnotatedArticle } from '../../core/annotated-article.ts';
import { fold } from '../../core/text/fold.ts';

/** One article, small enough to be listed by the thousand. */
export interface LoggedArticle {
  /** Without its fragment: the key. */
  readonly url: string;
  readonly title: string;
  readonly source?: string;
  /** EDTF, as the page says. */
  readonly published?: string;
  /** ISO 8601 instants in UTC. */
  readonly firstRead: string;
  readonly lastRead: string;
  readonly visits: number;
  /** SHA-256 of headline and text as they were read last. */
  readonly hash: string;
  /** The visit before the last one; its hash differs where the page has changed in between. */
  readonly previous?: PreviousVisit;
  readonly people: readonly { readonly name: string; readonly titles: readonly string[] }[];
  /** `subjectKey`s with the article's day behind them, for an index that counts and orders at once. */
  readonly subjects: readonly string[];
}

export interface PreviousVisit {
  readonly readAt: string;
  readonly hash: string;
}

/** One wording of an article: a page that has changed since has several. */
export interface LoggedVersion {
  readonly url: string;
  readonly hash: string;
  readonly readAt: string;
  readonly annotated: AnnotatedArticle;
}

/** The newest wording, simplified and folded, to be searched. */
export interface LoggedText {
  readonly url: string;
  readonly plain: string;
}

export type SubjectKind = 'person' | 'term';

export interface Subject {
  readonly kind: SubjectKind;
  readonly name: string;
}

const dayLength = '2016-11-05'.length;
const divider = '\n';

/** The same for both scripts, so that 李强 and 李強 are one. */
export function subjectKey({ kind, name }: Subject): string {
  return `${kind} ${fold(name)}`;
}

/** All keys of one subject lie between these two; the day orders them. */
export function subjectRange(subject: Subject): readonly [from: string, to: string] {
  const key = subjectKey(subject) + divider;
  return [key, `${key}\uffff`];
}

/** The day, 2016-11-05, that an indexed key ends with. */
export function dayOfSubject(indexed: string): string {
  return indexed.slice(indexed.lastIndexOf(divider) + 1);
}

/** People and terms of an article, each once. */
export function subjectsOf({ people, keywords }: AnnotatedArticle): Subject[] {
  const subjects: Subject[] = [
    ...people.map(({ name }) => ({ kind: 'person' as const, name })),
    ...keywords.map(({ term }) => ({ kind: 'term' as const, name: term })),
  ];
  return [...new Map(subjects.map((subject) => [subjectKey(subject), subject])).values()];
}

/** The article's own day: of publication, else, in UTC, of the first reading. */
export function dayOfArticle(published: string | undefined, firstRead: string): string {
  const day = published?.slice(0, dayLength) ?? '';
  return /^(?:19|20)\d{2}-\d{2}-\d{2}$/.test(day) ? day : firstRead.slice(0, dayLength);
}

export function loggedUrl(url: string): string {
  return url.replace(/#.*$/s, '');
}

/** When, how often and in which wordings an article was read. */
export type Visits = Pick<LoggedArticle, 'firstRead' | 'lastRead' | 'visits' | 'hash' | 'previous'>;

export function loggedArticle(annotated: AnnotatedArticle, visits: Visits): LoggedArticle {
  const { url, title, source, published } = annotated.article;
  const day = dayOfArticle(published, visits.firstRead);
  return {
    url: loggedUrl(url),
    title,
    ...(source === undefined ? {} : { source }),
    ...(published === undefined ? {} : { published }),
    ...visits,
    people: annotated.people.map(({ name, titles }) => ({ name, titles })),
    subjects: subjectsOf(annotated).map((subject) => `${subjectKey(subject)}${divider}${day}`),
  };
}

export function loggedText({ article }: AnnotatedArticle): LoggedText {
  return { url: loggedUrl(article.url), plain: fold(`${article.title}\n${article.text}`) };
}

/** SHA-256 in hexadecimal. */
export async function hashArticle({ article }: AnnotatedArticle): Promise<string> {
  const bytes = new TextEncoder().encode(`${article.title}\n${article.text}`);
  const digest = await crypto.subtle.digest('SHA-256', bytes);
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
