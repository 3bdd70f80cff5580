/** What the background adds to the card of a formulation: its other script, and what the glossary says of it. */
import type { AnnotatedArticle, KeywordAnnotation } from '../core/annotated-article.ts';
import type { WordingDifference } from '../core/comparison/wording-difference.ts';
import type { PolicyTermExplanation } from '../core/lexicons/policy-terms/explanations/explain-term.ts';
import { interfaceLanguage, message } from '../extension/locale.ts';
import { callBackground } from '../extension/messages.ts';
import { convertGlossary, glossaryLanguage } from '../interface/glossary-script.ts';
import type { PageLanguage } from '../interface/page-language.ts';
import { recutParts } from '../interface/recut-parts.ts';
import type { CardContent, CardLine } from '../page/card/card.ts';

/** The card's first lines, and its headword in the page's script and in the other one. */
export type TermExplanation = Pick<CardContent, 'heading' | 'otherHeading'> & {
  readonly lines: readonly CardLine[];
};

/** `page` is the language of the page as it is shown. Rejects where the background cannot be asked. */
export async function explainKeyword(
  keyword: KeywordAnnotation,
  page: PageLanguage,
): Promise<TermExplanation> {
  const { term, termId } = keyword;
  const language = interfaceLanguage();
  const [explanation, [other = term]] = await Promise.all([
    termId === undefined ? undefined : callBackground('explainTerm', termId),
    // OpenCC's own standard has forms that nobody prints: 爲 for 為.
    convertGlossary([term], page === 'zh-Hans' ? 'zh-TW' : page),
  ]);
  const written = explanation && (await writtenIn(explanation, glossaryLanguage(language, page)));
  const lines = written ? linesOf(written, language) : [];
  if (page === 'zh-Hans')
    return { heading: term, ...unlessSame(term, { words: other, lang: 'zh-Hant' }), lines };
  return { heading: other, ...unlessSame(other, { words: term, lang: 'zh-Hans' }), lines };
}

/** So much text on either side of a mark (UTF-16 code units) holds the whole passage that it stands in. */
const aroundMark = 400;

/** What the glossary's own forms say of a place, in the script in which the reader reads the glossary. */
export interface GlossaryWords {
  readonly lang: PageLanguage;
  /** Where the wording departs from the standard. */
  readonly difference?: WordingDifference;
  /** The terms inside. */
  readonly nested?: readonly string[];
}

/** `page` is the language of the page as it is shown. Rejects where the background cannot be asked. */
export async function glossaryWords(
  annotated: AnnotatedArticle,
  keyword: KeywordAnnotation,
  page: PageLanguage,
): Promise<GlossaryWords> {
  const lang = glossaryLanguage(interfaceLanguage(), page);
  const difference = await compareWording(annotated, keyword);
  const standard = difference?.standard.map(({ words }) => words).join('') ?? '';
  const [written = standard, ...nested] = await convertGlossary([standard, ...(keyword.nested ?? [])], lang);
  return {
    lang,
    ...(difference && { difference: { ...difference, standard: recutParts(difference.standard, written) } }),
    ...(nested.length > 0 && { nested }),
  };
}

/** Asked only where the wording departs from the standard. */
async function compareWording(
  { article }: AnnotatedArticle,
  keyword: KeywordAnnotation,
): Promise<WordingDifference | undefined> {
  if (keyword.variantOf === undefined) return undefined;
  const from = Math.max(0, keyword.start - aroundMark);
  const text = article.text.slice(from, keyword.end + aroundMark);
  const shifted = { ...keyword, start: keyword.start - from, end: keyword.end - from };
  return callBackground('compareWording', { text, keyword: shifted });
}

/** In the order of a dictionary: rendering, meaning, members, first use, source. */
export function linesOf(explanation: PolicyTermExplanation, language: string): CardLine[] {
  const { english, gloss, members, firstUse, source } = explanation;
  const isChinese = language.startsWith('zh');
  return [
    ...line(english && (english.official ? message('officialEnglish', english.text) : english.text), 'en'),
    ...line(isChinese ? gloss?.zh : gloss?.en),
    ...line(members && message('members', members.join(' · '))),
    ...line(firstUse && firstUseWords(firstUse)),
    ...line(source && message('termSource', source)),
  ];
}

function firstUseWords({ date, occasion }: { readonly date: string; readonly occasion: string }): string {
  return occasion === '' ? message('firstUseDay', date) : message('firstUse', date, occasion);
}

function line(words: string | undefined, lang?: string): CardLine[] {
  if (words === undefined || words === '') return [];
  return [lang === undefined ? { parts: [{ words }] } : { parts: [{ words }], lang }];
}

async function writtenIn(
  explanation: PolicyTermExplanation,
  language: PageLanguage,
): Promise<PolicyTermExplanation> {
  const { gloss, members = [], firstUse, source } = explanation;
  const own = [gloss?.zh ?? '', firstUse?.occasion ?? '', source ?? '', ...members];
  const [zh = '', occasion = '', origin = '', ...names] = await convertGlossary(own, language);
  return {
    ...explanation,
    ...(gloss && { gloss: { ...gloss, zh } }),
    ...(firstUse && { firstUse: { ...firstUse, occasion } }),
    ...(source && { source: origin }),
    ...(members.length > 0 && { members: names }),
  };
}

function unlessSame(
  words: string,
  other: { readonly words: string; readonly lang: string },
): Pick<CardContent, 'otherHeading'> {
  return words === other.words ? {} : { otherHeading: other };
}
