import { afterEach, expect, it, vi } from 'vitest';
import { annotated, withArticle } from '../core/exports/annotated.ts';

const kept = new Map<string, unknown>();
const opened: unknown[] = [];
const session = {
  get: async (key: string) => ({ [key]: kept.get(key) }),
  set: async (items: Record<string, unknown>) => {
    for (const [key, value] of Object.entries(items)) kept.set(key, value);
  },
  remove: async (keys: string | string[]) => {
    for (const key of [keys].flat()) kept.delete(key);
  },
};
vi.mock('../../src/extension/browser.ts', () => ({
  browser: {
    storage: { session },
    runtime: { getURL: (path: string) => `extension:${path}` },
    tabs: { create: async (tab: unknown) => void opened.push(tab) },
  },
}));
const { clearComparison, loadAside, loadPair, openComparison, setAside } = await import(
  '../../src/extension/comparison-store.ts'
);

afterEach(() => kept.clear());

it('keeps one article aside, and lets it go', async () => {
  await setAside(annotated);
  expect(await loadAside()).toEqual(annotated);
  await setAside(undefined);
  expect(await loadAside()).toBeUndefined();
});

it('opens the comparison, and keeps nothing aside after it', async () => {
  await setAside(annotated);
  const right = withArticle({ title: '另一篇' });
  await openComparison({ left: annotated, right });
  expect(await loadAside()).toBeUndefined();
  expect(await loadPair()).toEqual({ left: annotated, right });
  expect(opened).toEqual([{ url: 'extension:/src/compare/index.html' }]);
  await clearComparison();
  expect(await loadPair()).toBeUndefined();
});

it('takes what it cannot read for nothing', async () => {
  kept.set('comparison:aside', { version: 7 });
  kept.set('comparison:pair', { left: annotated });
  expect([await loadAside(), await loadPair()]).toEqual([undefined, undefined]);
});
