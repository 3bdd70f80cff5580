/** Copies words of the article as a quotation, in the format that the reader used last and in the page's own script. */
import type { Attribution, Span } from '../core/annotated-article.ts';
import { quoteSelection, quoteStatement } from '../core/quotations/quotation.ts';
import type { QuotationFormatId } from '../core/quotations/quotation-format.ts';
import { callBackground, type SelectionCopy } from '../extension/messages.ts';
import { defaultSettings, loadSettings } from '../extension/settings.ts';
import { today } from '../interface/local-day.ts';
import { pageLanguage } from '../interface/page-language.ts';
import { isOnDarkGround } from '../page/marks/dark-ground.ts';
import { writeClipboard } from '../page/write-clipboard.ts';
import type { CardSource } from './cards.ts';
import { offerCopy } from './offer-copy.ts';
import type { OpenArticle } from './open-article.ts';
import { selectedSpan } from './selected-span.ts';

/** Says in which format. Rejects where the browser does not let the page's clipboard be written. */
export async function copyStatement(
  { annotated, reading }: OpenArticle,
  attribution: Attribution,
): Promise<QuotationFormatId> {
  const { quotationFormat: id } = await loadSettings().catch(() => defaultSettings);
  const quotation = quoteStatement(annotated, attribution, today());
  const text = await callBackground('writeQuotation', { format: id, quotation });
  await writeClipboard(reading.container.ownerDocument, text);
  return id;
}

/** `undefined` where nothing of the article is selected. */
export async function copySelection(source: CardSource): Promise<SelectionCopy | undefined> {
  const { article } = source;
  if (!article) return undefined;
  const { annotated, reading } = article;
  const { ownerDocument: document } = reading.container;
  const selection = document.getSelection();
  const span = selectedSpan(selection, source);
  if (!span) return undefined;
  const { quotationFormat: format } = await loadSettings().catch(() => defaultSettings);
  const quotation = quoteSelection(annotated, span, today());
  const text = await callBackground('writeQuotation', { format, quotation });
  try {
    await writeClipboard(document, text);
    return { status: 'copied', format };
  } catch {
    // A menu item is no press in the page: Firefox asks for one.
    const place = selection?.getRangeAt(0).getBoundingClientRect() ?? new DOMRect();
    const lang = pageLanguage(annotated, 'original');
    const isDark = isOnDarkGround(reading.container);
    offerCopy(document, { words: quotation.words, lang, text, place, isDark });
    return { status: 'offered' };
  }
}

/** The statement that a mark is the cue of, names the speaker of, or stands in. */
export function statementAt(
  { article, attributions, mentions }: OpenArticle['annotated'],
  mark: Span,
): Attribution | undefined {
  const isMark = ({ start, end }: Span) => start === mark.start && end === mark.end;
  const introduced = attributions.find(({ cue }) => cue !== undefined && isMark(cue));
  if (introduced) return introduced;
  const named = mentions.find(isMark)?.personId;
  const led = attributions.find(
    ({ personId, cue }) =>
      named !== undefined &&
      personId === named &&
      cue !== undefined &&
      cue.start >= mark.end &&
      !/[。！？\n]/.test(article.text.slice(mark.end, cue.start)),
  );
  return led ?? attributions.find(({ content }) => content.start <= mark.start && mark.end <= content.end);
}
