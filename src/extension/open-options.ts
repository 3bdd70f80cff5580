/** Shows the options, in the way that the browser has for them. */
import { browser } from './browser.ts';

/** Resolves to false where the browser does not open them; there is nothing that its reader could do about it. */
export async function openOptions(): Promise<boolean> {
  try {
    await browser.runtime.openOptionsPage();
    return true;
  } catch (error) {
    console.warn('Gongbao cannot open its options', error);
    return false;
  }
}
