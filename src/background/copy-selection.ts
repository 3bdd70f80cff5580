/** The menu item that copies the selected words as a quotation, and says in the page what came of it. */
import { message } from '../extension/locale.ts';
import { callReader } from '../extension/messages.ts';
import { quotationLabels } from '../extension/quotation-labels.ts';
import { sayInPage } from './say-in-page.ts';
import { ensureReader } from './tab-reader.ts';

export async function copySelection(tabId: number): Promise<void> {
  await sayInPage(tabId, await outcomeOf(tabId));
}

async function outcomeOf(tabId: number): Promise<string> {
  try {
    await ensureReader(tabId);
    const format = await callReader(tabId, 'copySelection');
    if (format === undefined) return message('selectionOutside');
    return message('quotationCopied', message(quotationLabels[format]));
  } catch (error) {
    return message('notCopied', error instanceof Error ? error.message : String(error));
  }
}
