/** The menu item that puts the selected words on the reader's own list, and says in the page what came of it. */
import { ownListLimits } from '../core/own-list/check-own-terms.ts';
import { browser } from '../extension/browser.ts';
import { message } from '../extension/locale.ts';
import { ownListFaultWords } from '../extension/own-list-fault-words.ts';
import { isStorageFull } from '../extension/own-terms-store.ts';
import { reasonOf } from '../extension/reason-of.ts';
import { shorten } from '../extension/shorten.ts';
import { type Addition, addOwnTerm } from './own-terms.ts';
import { sayInPage } from './say-in-page.ts';

/** `menuWords` is what the browser says is selected: its line breaks are gone. */
export async function addSelection(tabId: number, frameId: number, menuWords: string): Promise<void> {
  const words = await selectedWords(tabId, frameId, menuWords);
  const sentence = await addOwnTerm(words).then(additionWords, failureWords);
  await sayInPage(tabId, sentence);
}

/** The page's own selection, if it is the one that the menu means: a text field's is not to be had so. */
async function selectedWords(tabId: number, frameId: number, menuWords: string): Promise<string> {
  const target = { tabId, frameIds: [frameId] };
  const answers = browser.scripting.executeScript({ target, func: () => String(getSelection()) });
  // Pages that no extension may enter keep their selection; the menu has told its words.
  const [answer] = await answers.catch(() => []);
  const words = typeof answer?.result === 'string' ? answer.result : '';
  const bare = (text: string) => text.replace(/\s/g, '');
  return words !== '' && bare(words) === bare(menuWords) ? words : menuWords;
}

function additionWords(addition: Addition): string {
  if (addition.status === 'added') return message('ownTermAdded', addition.term);
  return message(
    'ownTermRefused',
    ownListFaultWords(addition.fault, shorten(addition.term, ownListLimits.termCharacters)),
  );
}

function failureWords(error: unknown): string {
  if (isStorageFull(error)) return message('ownTermsStorageFull');
  return message('notSaved', reasonOf(error));
}
