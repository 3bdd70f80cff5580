/** What the card of a mark says, in the interface's language. */
import type {
  AnnotatedArticle,
  DateAnnotation,
  KeywordAnnotation,
  Person,
} from '../core/annotated-article.ts';
import { basisLabels, roleLabels } from '../extension/annotation-labels.ts';
import { message } from '../extension/locale.ts';
import type { CardContent } from '../page/card/card.ts';
import type { Mark } from '../page/marks/mark.ts';

export function cardContent(annotated: AnnotatedArticle, mark: Mark, next: () => void): CardContent {
  const lang = annotated.article.script === 'Hans' ? 'zh-Hans' : 'zh-Hant';
  const { heading, lines } = factsOf(annotated, mark);
  return { heading, lines, lang, actions: [{ label: message('nextMark'), run: next }] };
}

interface CardFacts {
  readonly heading: string;
  readonly lines: readonly string[];
}

function factsOf(annotated: AnnotatedArticle, mark: Mark): CardFacts {
  const isHere = ({ start, end }: { readonly start: number; readonly end: number }) =>
    start === mark.start && end === mark.end;
  const words = annotated.article.text.slice(mark.start, mark.end);
  if (mark.form === 'date') return dateFacts(words, annotated.dates.find(isHere));
  if (mark.form === 'cue') {
    const statement = annotated.attributions.find(({ cue }) => cue !== undefined && isHere(cue));
    const person = annotated.people.find(({ id }) => id === statement?.personId);
    const inferred = statement?.inferred ? [message('inferred')] : [];
    if (!person) return { heading: statement?.source ?? words, lines: inferred };
    return { heading: person.name, lines: [...personLines(person), ...inferred] };
  }
  if (mark.form === 'person') {
    const mention = annotated.mentions.find(isHere);
    const person = annotated.people.find(({ id }) => id === mention?.personId);
    return { heading: person?.name ?? words, lines: person ? personLines(person) : [] };
  }
  return keywordFacts(words, annotated, annotated.keywords.find(isHere));
}

function personLines({ titles, roles }: Person): string[] {
  const roleNames = roles.map((role) => message(roleLabels[role]));
  return [titles.join('、'), roleNames.join(' · ')].filter((line) => line !== '');
}

function dateFacts(words: string, date: DateAnnotation | undefined): CardFacts {
  if (!date) return { heading: words, lines: [] };
  return { heading: date.value, lines: [words, message(basisLabels[date.basis])] };
}

function keywordFacts(
  words: string,
  { keywords }: AnnotatedArticle,
  keyword: KeywordAnnotation | undefined,
): CardFacts {
  if (!keyword) return { heading: words, lines: [] };
  const count = keywords.filter(({ term }) => term === keyword.term).length;
  const standing = keyword.termId === undefined ? [message('discovered')] : [];
  return { heading: keyword.term, lines: [...standing, message('timesHere', count)] };
}
