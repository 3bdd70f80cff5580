import { describe, expect, it } from 'vitest';
import { countRepairs } from '../../src/content/count-repairs.ts';

const word = (from: string, to: string) => ({ from, to });

describe('countRepairs', () => {
  it('says nothing where nothing was mended', () => {
    expect(countRepairs([], true)).toBeUndefined();
  });

  it('counts words, the commonest first, and one that elements cut once', () => {
    const cut = word('今后', '今後');
    const repairs = [word('奮斗', '奮鬥'), cut, cut, word('今后', '今後')].map((each) => ({ word: each }));
    expect(countRepairs(repairs, false)).toEqual({
      count: 3,
      areShown: false,
      words: [
        { from: '今后', to: '今後', count: 2 },
        { from: '奮斗', to: '奮鬥', count: 1 },
      ],
    });
  });
});
