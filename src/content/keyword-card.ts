/** What the card of a formulation says from the article alone; the glossary's words come from the background. */
import type { AnnotatedArticle, KeywordAnnotation, Span } from '../core/annotated-article.ts';
import type { DifferencePart } from '../core/comparison/difference.ts';
import { ownCategory } from '../core/reader-lexicon.ts';
import { fold } from '../core/text/fold.ts';
import { message } from '../extension/locale.ts';
import type { CardLine, CardPart } from '../page/card/card.ts';
import type { GlossaryWords } from './term-explanation.ts';

/** `lang` is that of the page as it came: the words of its own are cut from there. `glossary`: as far as known. */
export function keywordLines(
  { article, keywords }: AnnotatedArticle,
  keyword: KeywordAnnotation,
  lang: string,
  glossary: GlossaryWords | undefined,
): CardLine[] {
  const cut = (span: Span) => article.text.slice(span.start, span.end);
  const { difference, nested = keyword.nested, lang: written = 'zh-Hans' } = glossary ?? {};
  const standard = difference && cardParts(difference.standard, 'missing');
  const members = keyword.expansion?.members.map(cut).join(' · ');
  return [
    ...lineOf('standardWording', standard, written),
    ...lineOf('wordingHere', difference && cardParts(difference.here, 'other'), lang),
    ...lineOf('expansionHere', wordsPart(members), lang),
    ...lineOf('nestedHere', wordsPart(nested?.join(' · ')), written),
    ...lineOf('ownNote', wordsPart(keyword.note)),
    { parts: [{ words: standing(keywords, keyword) }], isQuiet: true },
  ];
}

/** What is known before the converter answers: the page's own words where they are the headword itself. */
export function keywordHeading({ article }: AnnotatedArticle, keyword: KeywordAnnotation): string {
  const words = article.text.slice(keyword.start, keyword.end).replace(/[“”‘’「」『』"]/g, '');
  return fold(words) === keyword.term ? words : keyword.term;
}

/** The places of the same formulation, in reading order. */
export function placesOfTerm(keywords: readonly KeywordAnnotation[], { term }: KeywordAnnotation) {
  return keywords.filter((other) => other.term === term);
}

function standing(keywords: readonly KeywordAnnotation[], keyword: KeywordAnnotation): string {
  const places = placesOfTerm(keywords, keyword);
  const position = places.findIndex(({ start }) => start === keyword.start) + 1;
  const count = places.length === 1 ? message('onceHere') : message('placeOfPlaces', position, places.length);
  return [...listWords(keyword), count].join(message('countSeparator'));
}

function listWords({ category, termId }: KeywordAnnotation): string[] {
  if (category === ownCategory) return [message('categoryOwn')];
  return termId === undefined ? [message('discovered')] : [];
}

type LabelKey = 'standardWording' | 'wordingHere' | 'expansionHere' | 'nestedHere' | 'ownNote';

function lineOf(label: LabelKey, parts: readonly CardPart[] | undefined, lang?: string): CardLine[] {
  if (!parts) return [];
  return [{ label: message(label), parts, ...(lang === undefined ? {} : { lang }) }];
}

function wordsPart(words: string | undefined): CardPart[] | undefined {
  return words ? [{ words }] : undefined;
}

function cardParts(parts: readonly DifferencePart[], difference: 'missing' | 'other'): CardPart[] {
  return parts.map(({ words, differs }) => (differs ? { words, difference } : { words }));
}
