/** Keeps an article aside until another one is there to compare it with; both are gone when the browser closes. */
import type { AnnotatedArticle } from '../core/annotated-article.ts';
import { isRecord } from '../core/is-record.ts';
import { browser } from './browser.ts';
import { ownPages } from './own-pages.ts';
import { watchStored } from './watch-stored.ts';

export interface ArticlePair {
  readonly left: AnnotatedArticle;
  readonly right: AnnotatedArticle;
}

const asideKey = 'comparison:aside';
const pairKey = 'comparison:pair';

export async function loadAside(): Promise<AnnotatedArticle | undefined> {
  const stored = (await browser.storage.session.get(asideKey))[asideKey];
  return isArticle(stored) ? stored : undefined;
}

/** Rejects with the browser's own error where the article is too large to be kept. */
export async function setAside(annotated: AnnotatedArticle | undefined): Promise<void> {
  if (annotated) await browser.storage.session.set({ [asideKey]: annotated });
  else await browser.storage.session.remove(asideKey);
}

export function watchAside(
  listener: (annotated: AnnotatedArticle | undefined) => void,
  signal: AbortSignal,
): void {
  const tell = (stored: unknown) => listener(isArticle(stored) ? stored : undefined);
  watchStored('session', asideKey, tell, signal);
}

export async function loadPair(): Promise<ArticlePair | undefined> {
  const stored = (await browser.storage.session.get(pairKey))[pairKey];
  if (!isRecord(stored)) return undefined;
  const { left, right } = stored;
  return isArticle(left) && isArticle(right) ? { left, right } : undefined;
}

export async function savePair(pair: ArticlePair): Promise<void> {
  await browser.storage.session.set({ [pairKey]: pair });
}

/** Shows both in a tab of their own, and keeps neither aside any longer. */
export async function openComparison(pair: ArticlePair): Promise<void> {
  await savePair(pair);
  await setAside(undefined);
  await browser.tabs.create({ url: browser.runtime.getURL(ownPages.compare) });
}

export async function clearComparison(): Promise<void> {
  await browser.storage.session.remove([pairKey, asideKey]);
}

/** Only this extension writes here; what an older version of it kept may have another form. */
function isArticle(value: unknown): value is AnnotatedArticle {
  return isRecord(value) && value.version === 1 && isRecord(value.article);
}
