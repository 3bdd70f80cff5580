import { describe, expect, it, vi } from 'vitest';

vi.mock('../../src/extension/browser.ts', () => ({
  browser: {
    i18n: {
      getMessage: (key: string, words: readonly string[]) =>
        key === 'localeTag' ? 'en' : [key, ...words].join(' '),
    },
  },
}));
const { logSizeWords } = await import('../../src/reading-log/log-size.tsx');

describe('logSizeWords', () => {
  it('gives the size of what is there', () => {
    expect(logSizeWords(12, 1.94)).toBe('logSize 12 1.9');
  });

  it('gives no size where nothing is there, or where the browser does not say', () => {
    expect(logSizeWords(0, 1.94)).toBe('logCount 0');
    expect(logSizeWords(12, undefined)).toBe('logCount 12');
  });
});
