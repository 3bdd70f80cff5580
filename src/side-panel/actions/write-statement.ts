/** Writes a statement of the shown article as a quotation, in its original script or in another. */
import type { AnnotatedArticle } from '../../core/annotated-article.ts';
import { quotationFormat } from '../../core/quotations/index.ts';
import {
  convertQuotation,
  type Quotation,
  quotationStrings,
  quoteStatement,
} from '../../core/quotations/quotation.ts';
import type { QuotationFormatId } from '../../core/quotations/quotation-format.ts';
import { callBackground } from '../../extension/messages.ts';
import type { ScriptMode } from '../../extension/script-modes.ts';
import { today } from '../../interface/local-day.ts';

/** Rejects where the article has no such statement, or the converter cannot be reached. */
export async function writeStatement(
  annotated: AnnotatedArticle,
  id: string,
  format: QuotationFormatId,
  mode: ScriptMode,
): Promise<string> {
  const attribution = annotated.attributions.find((candidate) => candidate.id === id);
  if (!attribution) throw new Error(`no statement ${id}`);
  const quotation = quoteStatement(annotated, attribution, today());
  return quotationFormat(format).write(await inScript(quotation, mode, annotated));
}

async function inScript(
  quotation: Quotation,
  mode: ScriptMode,
  { article, people }: AnnotatedArticle,
): Promise<Quotation> {
  if (mode === 'original') return quotation;
  const texts = quotationStrings(quotation);
  const converted = await callBackground('convertTexts', {
    texts,
    mode,
    source: article.script,
    names: people.map(({ name }) => name),
  });
  const byWords = new Map(texts.map((text, index) => [text, converted[index] ?? text]));
  const script = mode === 'simplified' ? 'Hans' : 'Hant';
  return convertQuotation(quotation, script, (words) => byWords.get(words) ?? words);
}
