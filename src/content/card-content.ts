/** What the card of a mark says, in the interface's language. */
import type {
  AnnotatedArticle,
  DateAnnotation,
  KeywordAnnotation,
  Person,
} from '../core/annotated-article.ts';
import { ownCategory } from '../core/reader-lexicon.ts';
import { basisLabels, roleLabels } from '../extension/annotation-labels.ts';
import { interfaceLanguage, message } from '../extension/locale.ts';
import { dateWords } from '../interface/date-words.ts';
import type { CardAction, CardContent } from '../page/card/card.ts';
import { isKeywordMark, type Mark } from '../page/marks/mark.ts';
import { keywordHeading, keywordLines, placesOfTerm } from './keyword-card.ts';
import type { GlossaryWords } from './term-explanation.ts';

/** What a reader can do from a card. */
export interface CardCommands {
  next(): void;
  nextOfTerm(keyword: KeywordAnnotation): void;
  removeOwnTerm(term: string): void;
  /** Absent where the mark belongs to no statement. */
  copyQuotation?(): void;
}

/** `glossary`: absent until the background has told it. */
export function cardContent(
  annotated: AnnotatedArticle,
  mark: Mark,
  commands: CardCommands,
  glossary?: GlossaryWords,
): CardContent {
  const lang = annotated.article.script === 'Hans' ? 'zh-Hans' : 'zh-Hant';
  const copy = commands.copyQuotation;
  const next = [
    ...(copy ? [{ label: message('copyQuotation'), run: () => copy() }] : []),
    { label: message('nextMark'), run: () => commands.next() },
  ];
  const keyword = keywordOf(annotated, mark);
  if (!keyword) return { lang, ...factsOf(annotated, mark, lang), actions: next };
  return {
    heading: keywordHeading(annotated, keyword),
    lang,
    lines: keywordLines(annotated, keyword, lang, glossary),
    actions: [...keywordActions(annotated, keyword, commands), ...next],
  };
}

/** The formulation that a mark stands for; undefined for every other mark. */
export function keywordOf({ keywords }: AnnotatedArticle, mark: Mark): KeywordAnnotation | undefined {
  if (!isKeywordMark(mark)) return undefined;
  return keywords.find(({ start, end }) => start === mark.start && end === mark.end);
}

function keywordActions(
  { keywords }: AnnotatedArticle,
  keyword: KeywordAnnotation,
  commands: CardCommands,
): CardAction[] {
  const { term, category } = keyword;
  const nextOfTerm = { label: message('nextOfTerm'), run: () => commands.nextOfTerm(keyword) };
  const remove = { label: message('removeOwnTerm'), run: () => commands.removeOwnTerm(term) };
  return [
    ...(placesOfTerm(keywords, keyword).length > 1 ? [nextOfTerm] : []),
    ...(category === ownCategory ? [remove] : []),
  ];
}

/** `lang` where the heading is not in the page's own words. */
type CardFacts = Pick<CardContent, 'heading' | 'lines'> & Partial<Pick<CardContent, 'lang'>>;

function factsOf(annotated: AnnotatedArticle, mark: Mark, lang: string): CardFacts {
  const isHere = ({ start, end }: { readonly start: number; readonly end: number }) =>
    start === mark.start && end === mark.end;
  const words = annotated.article.text.slice(mark.start, mark.end);
  if (mark.form === 'date') return dateFacts(words, lang, annotated.dates.find(isHere));
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
  return { heading: words, lines: [] };
}

function personLines({ titles, roles }: Person): string[] {
  const roleNames = roles.map((role) => message(roleLabels[role]));
  return [titles.join('、'), roleNames.join(' · ')].filter((line) => line !== '');
}

/** `words` stand in the page, in `lang`. */
function dateFacts(words: string, lang: string, date: DateAnnotation | undefined): CardFacts {
  if (!date) return { heading: words, lines: [] };
  return {
    heading: dateWords(date.value),
    lang: interfaceLanguage(),
    lines: [{ parts: [{ words }], lang }, message(basisLabels[date.basis])],
  };
}
