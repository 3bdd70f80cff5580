/** The menu item that copies the selected words as a quotation, and says in the page what came of it. */
import { message } from '../extension/locale.ts';
import { callReader } from '../extension/messages.ts';
import { quotationLabels } from '../extension/quotation-labels.ts';
import { reasonOf } from '../extension/reason-of.ts';
import { sayInPage } from './say-in-page.ts';
import { ensureReader } from './tab-reader.ts';

export async function copySelection(tabId: number): Promise<void> {
  const sentence = await outcomeOf(tabId);
  if (sentence !== undefined) await sayInPage(tabId, sentence);
}

/** `undefined` where the page itself says what is to be done. */
async function outcomeOf(tabId: number): Promise<string | undefined> {
  try {
    await ensureReader(tabId);
    const copy = await callReader(tabId, 'copySelection');
    if (copy === undefined) return message('selectionOutside');
    if (copy.status === 'offered') return undefined;
    return message('quotationCopied', message(quotationLabels[copy.format]));
  } catch (error) {
    return message('notCopied', reasonOf(error));
  }
}
