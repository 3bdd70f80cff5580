import { beforeEach, describe, expect, it, vi } from 'vitest';

const area = new Map<string, unknown>();
let failure: Error | undefined;
const browser = {
  storage: {
    local: {
      get: async (key: string) => ({ [key]: structuredClone(area.get(key)) }),
      set: async (values: Record<string, unknown>) => {
        if (failure) throw failure;
        for (const [key, value] of Object.entries(values)) area.set(key, structuredClone(value));
      },
    },
  },
};
vi.mock('../../src/extension/browser.ts', () => ({ browser }));

/** One holder at a time, as the browser's own locks. */
let queue: Promise<unknown> = Promise.resolve();
vi.stubGlobal('navigator', {
  locks: {
    request: (_: string, run: () => Promise<unknown>) => {
      const turn = queue.then(run);
      queue = turn.catch(() => undefined);
      return turn;
    },
  },
});

const { changeOwnTerms, isStorageFull, loadOwnTerms, parseOwnTerms } = await import(
  '../../src/extension/own-terms-store.ts'
);

beforeEach(() => {
  area.clear();
  failure = undefined;
});

describe('parseOwnTerms', () => {
  it.each([undefined, null, 7, 'terms', '{}', '[', {}, [{ term: '甲方' }]])(
    'reads no terms where %j is stored',
    (stored) => {
      expect(parseOwnTerms(stored)).toEqual([]);
    },
  );

  it('keeps the terms of a damaged list', () => {
    const damaged = [
      { term: '甲方', note: '注' },
      null,
      { term: 3 },
      { term: '乙方', more: 1 },
      { term: '' },
      ['丙方'],
    ];
    expect(parseOwnTerms(JSON.stringify(damaged))).toEqual([{ term: '甲方', note: '注' }, { term: '乙方' }]);
  });
});

describe('changeOwnTerms', () => {
  it('loses none of two changes at a time', async () => {
    const add = (term: string) => changeOwnTerms((terms) => [...terms, { term }]);
    await Promise.all([add('甲方'), add('乙方')]);
    expect(await loadOwnTerms()).toEqual([{ term: '甲方' }, { term: '乙方' }]);
  });

  it('leaves what is stored where the storage is full, and goes on afterwards', async () => {
    await changeOwnTerms(() => [{ term: '甲方' }]);
    failure = new Error('QUOTA_BYTES quota exceeded');
    await expect(changeOwnTerms(() => [])).rejects.toThrow('quota');
    failure = undefined;
    expect(await changeOwnTerms((terms) => terms)).toEqual([{ term: '甲方' }]);
  });
});

describe('isStorageFull', () => {
  it.each([
    ['QUOTA_BYTES quota exceeded', true],
    ['QuotaExceededError: storage.local API call exceeded its quota limitations.', true],
    ['Extension context invalidated.', false],
  ])('says of “%s”: %s', (words, isFull) => {
    expect(isStorageFull(new Error(words))).toBe(isFull);
  });
});
