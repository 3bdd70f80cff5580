import { describe, expect, it } from 'vitest';
import { bareSources, nobody, sourceEndings } from '../../../src/core/lexicons/collective-sources.ts';
import { adverbs, mannerWords } from '../../../src/core/lexicons/cue-adverbs.ts';
import {
  boundCues,
  freeCues,
  markedCues,
  notAfterCue,
  notBeforeCue,
} from '../../../src/core/lexicons/cues.ts';
import { narrativeVerbs, openers } from '../../../src/core/lexicons/narration-words.ts';
import { fold } from '../../../src/core/text/fold.ts';

const lists = {
  adverbs,
  bareSources,
  boundCues,
  freeCues,
  mannerWords,
  markedCues,
  narrativeVerbs,
  nobody,
  openers,
  sourceEndings,
};

describe.each(Object.entries(lists))('%s', (_, words) => {
  it('is sorted, without repeats, folded and without blanks', () => {
    expect(words).toEqual([...new Set(words)].sort());
    expect(words.map(fold)).toEqual(words);
    expect(words.every((word) => word.length > 0 && !/\s/.test(word))).toBe(true);
  });
});

describe('cues', () => {
  it('puts each verb into one frame', () => {
    const all = [...markedCues, ...freeCues, ...boundCues];
    expect(new Set(all).size).toBe(all.length);
  });

  it('tests the surroundings of known verbs only, by patterns that compile', () => {
    const all = new Set<string>([...markedCues, ...freeCues, ...boundCues]);
    for (const [verb, pattern] of [...Object.entries(notAfterCue), ...Object.entries(notBeforeCue)]) {
      expect(all.has(verb) || verb === '报告', verb).toBe(true);
      expect(() => new RegExp(pattern)).not.toThrow();
    }
  });
});
