/** What a reader does with a page that Gongbao has read: looks at the marks, presses what popup and panel offer. */
import type { Locator, Page } from 'playwright-core';
import type { ScriptMode } from '../../src/extension/script-modes.ts';

const longestReadMs = 8_000;

/** The number of painted places by highlight name; names of other makers are left out. */
export function countMarks(tab: Page): Promise<Record<string, number>> {
  return tab.evaluate(() =>
    Object.fromEntries(
      [...CSS.highlights]
        .filter(([name]) => name.startsWith('gongbao-'))
        .map(([name, { size }]) => [name, size]),
    ),
  );
}

/** The words under the marks of one name, each once. */
export function markedWords(tab: Page, name: string): Promise<string[]> {
  return tab.evaluate((highlight) => {
    const words = [...(CSS.highlights.get(highlight) ?? [])].map((place) => {
      const range = document.createRange();
      range.setStart(place.startContainer, place.startOffset);
      range.setEnd(place.endContainer, place.endOffset);
      return range.toString();
    });
    return [...new Set(words)];
  }, name);
}

/** Waits until marks are painted; false where none come. */
export async function waitForMarks(tab: Page): Promise<boolean> {
  const painted = tab.waitForFunction(
    () => [...CSS.highlights].some(([name, { size }]) => name.startsWith('gongbao-') && size > 0),
    undefined,
    { timeout: longestReadMs },
  );
  return painted.then(
    () => true,
    () => false,
  );
}

/** A button of the extension's own page by the key of its label, in whatever language that page speaks. */
export async function buttonOf(page: Page, key: string): Promise<Locator> {
  return page.getByRole('button', { name: await wordOf(page, key), exact: true });
}

/** Chooses a script in the popup, and waits until `tab` has another text. */
export async function pickScript(popup: Page, tab: Page, mode: ScriptMode): Promise<void> {
  const keys: Readonly<Record<ScriptMode, string>> = {
    original: 'scriptOriginal',
    simplified: 'scriptSimplified',
    traditional: 'scriptTraditional',
    taiwan: 'scriptTaiwan',
    'taiwan-phrases': 'scriptTaiwan',
    'hong-kong': 'scriptHongKong',
  };
  const before = await tab.textContent('body');
  await popup.getByRole('radio', { name: await wordOf(popup, keys[mode]), exact: true }).check();
  await tab.waitForFunction((text) => document.body.textContent !== text, before, { timeout: longestReadMs });
  await popup.locator('progress').waitFor({ state: 'detached' });
}

function wordOf(page: Page, key: string): Promise<string> {
  return page.evaluate((name) => chrome.i18n.getMessage(name), key);
}

/** The text of a page as it is laid out: `textContent` would run headings and paragraphs together. */
export function shownText(page: Page, selector: string): Promise<string> {
  // biome-ignore lint/performance/useDomNodeTextContent: the layout's line breaks are what is wanted.
  return page.innerText(selector);
}
