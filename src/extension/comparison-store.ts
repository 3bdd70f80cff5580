/** Keeps an article aside until another one is there to compare it with; both are gone when the browser closes. */
import type { AnnotatedArticle } from '../core/annotated-article.ts';
import { browser } from './browser.ts';

export interface ArticlePair {
  readonly left: AnnotatedArticle;
  readonly right: AnnotatedArticle;
}

const asideKey = 'comparison:aside';
const pairKey = 'comparison:pair';
const comparePage = 'src/compare/index.html';

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
  const onChanged = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    const change = changes[asideKey];
    if (area === 'session' && change) listener(isArticle(change.newValue) ? change.newValue : undefined);
  };
  browser.storage.onChanged.addListener(onChanged);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(onChanged));
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
  await browser.tabs.create({ url: browser.runtime.getURL(comparePage) });
}

export async function clearComparison(): Promise<void> {
  await browser.storage.session.remove([pairKey, asideKey]);
}

/** Only this extension writes here; what an older version of it kept may have another form. */
function isArticle(value: unknown): value is AnnotatedArticle {
  return isRecord(value) && value.version === 1 && isRecord(value.article);
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
