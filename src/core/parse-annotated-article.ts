/** Reads an annotated article from data of unknown origin: a file that a reader imports, a message from a page. */
import type {
  AnnotatedArticle,
  ArticleEvent,
  ArticleFacts,
  Attribution,
  DateAnnotation,
  KeywordAnnotation,
  Mention,
  Person,
  Span,
} from './annotated-article.ts';

/** What is wrong with a value, and where: `keywords[3].end: expected an offset of the text`. */
export class NotAnArticle extends Error {
  override name = 'NotAnArticle';
}

/** Throws `NotAnArticle`. Fields that the contract does not know stay as they are; they are never shown. */
export function parseAnnotatedArticle(value: unknown): AnnotatedArticle {
  const record = asRecord(value, 'article');
  if (record.version !== 1) throw new NotAnArticle('version: expected 1');
  const article = parseFacts(record.article);
  const spans = new SpanReader(article.text.length);
  const people = listOf(record.people, 'people', parsePerson);
  return {
    ...(record as unknown as AnnotatedArticle),
    version: 1,
    article: article as AnnotatedArticle['article'],
    people,
    mentions: listOf(record.mentions, 'mentions', (item, at) => ({
      ...spans.read(item, at),
      personId: asString(asRecord(item, at).personId, `${at}.personId`),
    })) as readonly Mention[],
    attributions: listOf(record.attributions, 'attributions', (item, at) =>
      parseAttribution(item, at, spans),
    ),
    dates: listOf(record.dates, 'dates', (item, at) => parseDate(item, at, spans)),
    keywords: listOf(record.keywords, 'keywords', (item, at) => parseKeyword(item, at, spans)),
    summary: parseSummary(record.summary, spans),
  };
}

/** Checks that a span lies in the text. */
class SpanReader {
  readonly #length: number;

  constructor(length: number) {
    this.#length = length;
  }

  read(value: unknown, at: string): Span {
    const { start, end } = asRecord(value, at);
    if (!this.#isOffset(start)) throw new NotAnArticle(`${at}.start: expected an offset of the text`);
    if (!this.#isOffset(end) || end < start) {
      throw new NotAnArticle(`${at}.end: expected an offset of the text, not before the start`);
    }
    return { start, end };
  }

  #isOffset(value: unknown): value is number {
    return Number.isInteger(value) && (value as number) >= 0 && (value as number) <= this.#length;
  }
}

function parseFacts(value: unknown): ArticleFacts {
  const facts = asRecord(value, 'article');
  for (const field of ['url', 'title', 'text', 'script', 'genre']) asString(facts[field], `article.${field}`);
  for (const field of ['source', 'published', 'documentNumber']) asOptional(facts[field], `article.${field}`);
  return facts as unknown as ArticleFacts;
}

function parsePerson(value: unknown, at: string): Person {
  const person = asRecord(value, at);
  asString(person.id, `${at}.id`);
  asString(person.name, `${at}.name`);
  listOf(person.titles, `${at}.titles`, asString);
  listOf(person.roles, `${at}.roles`, asString);
  return person as unknown as Person;
}

function parseAttribution(value: unknown, at: string, spans: SpanReader): Attribution {
  const attribution = asRecord(value, at);
  asString(attribution.id, `${at}.id`);
  asOptional(attribution.personId, `${at}.personId`);
  asOptional(attribution.source, `${at}.source`);
  if (attribution.cue !== undefined) spans.read(attribution.cue, `${at}.cue`);
  spans.read(attribution.content, `${at}.content`);
  if (typeof attribution.inferred !== 'boolean')
    throw new NotAnArticle(`${at}.inferred: expected true or false`);
  return attribution as unknown as Attribution;
}

function parseDate(value: unknown, at: string, spans: SpanReader): DateAnnotation {
  spans.read(value, at);
  const date = asRecord(value, at);
  asString(date.value, `${at}.value`);
  asString(date.basis, `${at}.basis`);
  return date as unknown as DateAnnotation;
}

function parseKeyword(value: unknown, at: string, spans: SpanReader): KeywordAnnotation {
  spans.read(value, at);
  const keyword = asRecord(value, at);
  asString(keyword.term, `${at}.term`);
  for (const field of ['termId', 'category', 'variantOf', 'note'])
    asOptional(keyword[field], `${at}.${field}`);
  if (keyword.nested !== undefined) listOf(keyword.nested, `${at}.nested`, asString);
  if (keyword.expansion !== undefined) parseExpansion(keyword.expansion, `${at}.expansion`, spans);
  return keyword as unknown as KeywordAnnotation;
}

function parseExpansion(value: unknown, at: string, spans: SpanReader): void {
  spans.read(value, at);
  listOf(asRecord(value, at).members, `${at}.members`, (item, place) => spans.read(item, place));
}

function parseSummary(value: unknown, spans: SpanReader): AnnotatedArticle['summary'] {
  const { event, keySentences } = asRecord(value, 'summary');
  return {
    ...(event === undefined ? {} : { event: parseEvent(event) }),
    keySentences: listOf(keySentences, 'summary.keySentences', (item, at) => spans.read(item, at)),
  };
}

function parseEvent(value: unknown): ArticleEvent {
  const event = asRecord(value, 'summary.event');
  for (const field of ['what', 'when', 'where']) asOptional(event[field], `summary.event.${field}`);
  if (event.chairs !== undefined) listOf(event.chairs, 'summary.event.chairs', asString);
  return event as ArticleEvent;
}

function listOf<T>(value: unknown, at: string, parse: (item: unknown, at: string) => T): readonly T[] {
  if (!Array.isArray(value)) throw new NotAnArticle(`${at}: expected a list`);
  return value.map((item, index) => parse(item, `${at}[${index}]`));
}

function asRecord(value: unknown, at: string): Record<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new NotAnArticle(`${at}: expected an object`);
  }
  return value as Record<string, unknown>;
}

function asString(value: unknown, at: string): string {
  if (typeof value !== 'string') throw new NotAnArticle(`${at}: expected a string`);
  return value;
}

function asOptional(value: unknown, at: string): void {
  if (value !== undefined) asString(value, at);
}
