/** Builds an article whose annotations are named by their words, so that tests need no offsets. */
import type {
  AnnotatedArticle,
  ArticleSummary,
  Attribution,
  DateAnnotation,
  KeywordAnnotation,
  Person,
  Span,
} from '../../src/core/annotated-article.ts';

export interface SampleParts {
  readonly text: string;
  readonly people?: readonly Person[];
  readonly attributions?: readonly Attribution[];
  readonly dates?: readonly DateAnnotation[];
  readonly keywords?: readonly KeywordAnnotation[];
  readonly summary?: ArticleSummary;
}

/** Every place where a person's name stands becomes a mention. */
export function sampleArticle(parts: SampleParts): AnnotatedArticle {
  const { text, people = [], attributions = [], dates = [], keywords = [] } = parts;
  const mentions = people.flatMap(({ id, name }) =>
    placesOf(text, name).map((place) => ({ ...place, personId: id })),
  );
  return {
    version: 1,
    article: {
      url: 'http://www.example.gov.cn/a.html',
      title: '标题',
      text,
      script: 'Hans',
      genre: 'meeting',
    },
    people,
    mentions: mentions.sort((a, b) => a.start - b.start),
    attributions,
    dates,
    keywords,
    summary: parts.summary ?? { keySentences: [] },
  };
}

export function person(name: string, roles: Person['roles'] = [], titles: readonly string[] = []): Person {
  return { id: `p-${name}`, name, titles, roles };
}

export function placesOf(text: string, words: string): Span[] {
  const places: Span[] = [];
  for (let start = text.indexOf(words); start >= 0; start = text.indexOf(words, start + 1)) {
    places.push({ start, end: start + words.length });
  }
  return places;
}

/** The first place of `words`; throws where a test names words that are not there. */
export function placeOf(text: string, words: string): Span {
  const place = placesOf(text, words)[0];
  if (place === undefined) throw new Error(`not in the text: ${words}`);
  return place;
}
