import { JSDOM } from 'jsdom';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { awaitArticle } from '../../../src/page/detect/await-article.ts';

const { document, MutationObserver } = new JSDOM('<div id="app"></div>').window;
const disconnect = vi.fn();

class WatchedObserver extends MutationObserver {
  override disconnect(): void {
    disconnect();
    super.disconnect();
  }
}

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('MutationObserver', WatchedObserver);
  disconnect.mockClear();
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const change = async () => {
  document.body.append('字');
  await vi.advanceTimersByTimeAsync(2_500);
};

it('announces the article once and lets the page be', async () => {
  const onArticle = vi.fn();
  awaitArticle(document, () => true, onArticle);
  await change();
  await change();
  expect(onArticle).toHaveBeenCalledTimes(1);
  expect(disconnect).toHaveBeenCalledTimes(1);
  expect(vi.getTimerCount()).toBe(0);
});

it('does not look while nothing changes, and stops after ten seconds', async () => {
  const look = vi.fn(() => false);
  awaitArticle(document, look, () => undefined);
  await vi.advanceTimersByTimeAsync(10_000);
  expect(look).not.toHaveBeenCalled();
  expect(disconnect).toHaveBeenCalledTimes(1);
  expect(vi.getTimerCount()).toBe(0);
});

it('looks no more than eight times at a page that never rests', async () => {
  const look = vi.fn(() => false);
  awaitArticle(document, look, () => undefined);
  for (let i = 0; i < 200; i += 1) {
    document.body.append('字');
    await vi.advanceTimersByTimeAsync(50);
  }
  expect(look.mock.calls.length).toBeGreaterThan(3);
  expect(look.mock.calls.length).toBeLessThanOrEqual(8);
  expect(vi.getTimerCount()).toBe(0);
});
