import { describe, expect, it } from 'vitest';
import { recutParts } from '../../src/interface/recut-parts.ts';

const parts = [
  { words: '以习近平', differs: false },
  { words: '同志', differs: true },
  { words: '为核心', differs: false },
];

describe('recutParts', () => {
  it('cuts the converted words where the first ones were cut', () => {
    expect(recutParts(parts, '以習近平同志為核心')).toEqual([
      { words: '以習近平', differs: false },
      { words: '同志', differs: true },
      { words: '為核心', differs: false },
    ]);
  });

  it('sets nothing apart where the length has changed', () => {
    expect(recutParts(parts, '以習近平同志作為核心')).toEqual([
      { words: '以習近平同志作為核心', differs: false },
    ]);
  });
});
