import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { OwnTerm } from '../../src/core/reader-lexicon.ts';

let list: readonly OwnTerm[] = [];
vi.mock('../../src/extension/own-terms-store.ts', () => ({
  changeOwnTerms: async (change: (terms: readonly OwnTerm[]) => readonly OwnTerm[]) => {
    list = change(list);
    return list;
  },
}));

const { addOwnTerm, removeOwnTerm } = await import('../../src/background/own-terms.ts');

beforeEach(() => {
  list = [{ term: '四季课堂', note: '社区' }];
});

describe('addOwnTerm', () => {
  it('puts a term at the end, without its outer blanks', async () => {
    expect(await addOwnTerm(' 春风行动　')).toEqual({ status: 'added', term: '春风行动' });
    expect(list).toEqual([{ term: '四季课堂', note: '社区' }, { term: '春风行动' }]);
  });

  it.each([
    ['四季課堂', 'duplicate'],
    ['“四季课堂”', 'duplicate'],
    ['', 'no-term'],
    ['党', 'too-short'],
    ['春风\n行动', 'several-lines'],
    ['长'.repeat(51), 'too-long'],
  ])('refuses %j as %s and leaves the list alone', async (words, fault) => {
    const before = list;
    expect(await addOwnTerm(words)).toMatchObject({ status: 'refused', fault });
    expect(list).toBe(before);
  });

  it('refuses the term that would be one too many', async () => {
    list = Array.from({ length: 10_000 }, (_, i) => ({ term: `词条${i}` }));
    expect(await addOwnTerm('春风行动')).toMatchObject({ fault: 'too-many' });
  });
});

describe('removeOwnTerm', () => {
  it('takes a term off by its folded form', async () => {
    list = [{ term: '「四季課堂」' }, { term: '春风行动' }];
    await removeOwnTerm('四季课堂');
    expect(list).toEqual([{ term: '春风行动' }]);
  });

  it('leaves a list without the term as it is', async () => {
    await removeOwnTerm('春风行动');
    expect(list).toEqual([{ term: '四季课堂', note: '社区' }]);
  });
});
