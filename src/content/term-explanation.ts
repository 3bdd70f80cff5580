/** What the glossary says of a marked formulation, as lines of its card. */
import type { AnnotatedArticle } from '../core/annotated-article.ts';
import type { PolicyTermExplanation } from '../core/lexicons/policy-terms/explanations/explain-term.ts';
import { interfaceLanguage, message } from '../extension/locale.ts';
import { callBackground } from '../extension/messages.ts';
import type { Mark } from '../page/marks/mark.ts';

/** Empty where the mark is no listed formulation, is not explained, or the background cannot be asked. */
export async function explanationLines({ keywords }: AnnotatedArticle, mark: Mark): Promise<string[]> {
  const keyword = keywords.find(({ start, end }) => start === mark.start && end === mark.end);
  if (mark.form !== 'keyword' || keyword?.termId === undefined) return [];
  const explanation = await callBackground('explainTerm', keyword.termId).catch(() => undefined);
  return explanation ? linesOf(explanation, interfaceLanguage()) : [];
}

/** In the order of a dictionary: rendering, meaning, members, first use, source. */
export function linesOf(explanation: PolicyTermExplanation, language: string): string[] {
  const { english, gloss, members, firstUse, source } = explanation;
  const rendering = english && (english.official ? message('officialEnglish', english.text) : english.text);
  return [
    rendering,
    language.startsWith('zh') ? gloss?.zh : gloss?.en,
    members?.join('、'),
    firstUse && message('firstUse', firstUse.date, firstUse.occasion),
    source,
  ].filter((line): line is string => line !== undefined && line !== '');
}
