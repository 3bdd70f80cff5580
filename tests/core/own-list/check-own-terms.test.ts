import { describe, expect, it } from 'vitest';
import {
  checkOwnTerms,
  faultOf,
  ownListLimits,
  ownTermKey,
} from '../../../src/core/own-list/check-own-terms.ts';

const entries = (...terms: readonly string[]) => terms.map((term, i) => ({ line: i + 1, term }));

describe('faultOf', () => {
  it.each([
    ['党建引领', undefined],
    ['AI', undefined],
    ['党', 'too-short'],
    ['“党”', 'too-short'],
    ['', 'no-term'],
    ['“、”', 'no-term'],
    ['一行\n两行', 'several-lines'],
    ['字'.repeat(50), undefined],
    ['字'.repeat(51), 'too-long'],
    ['𠮷'.repeat(50), undefined],
    ['𠮷'.repeat(51), 'too-long'],
  ])('says of %j: %s', (term, fault) => {
    expect(faultOf({ term })).toBe(fault);
  });

  it('limits the note too', () => {
    expect(faultOf({ term: '词条', note: '注'.repeat(200) })).toBeUndefined();
    expect(faultOf({ term: '词条', note: '注'.repeat(201) })).toBe('note-too-long');
  });
});

describe('checkOwnTerms', () => {
  it('keeps terms and notes without their outer blanks', () => {
    const checked = checkOwnTerms([{ line: 1, term: '\ufeff 四季课堂　', note: ' 甲\r\n  乙 ' }]);
    expect(checked).toEqual({ terms: [{ term: '四季课堂', note: '甲 乙' }], faults: [] });
  });

  it('names a term that stands twice, in either script, with its first line', () => {
    expect(checkOwnTerms(entries('邻里议事会', '春风行动', '鄰里議事會'))).toEqual({
      terms: [{ term: '邻里议事会' }, { term: '春风行动' }],
      faults: [{ line: 3, kind: 'duplicate', term: '鄰里議事會', firstLine: 1 }],
    });
  });

  it('counts a faulty term neither as first nor as kept', () => {
    const long = '长'.repeat(51);
    expect(checkOwnTerms(entries(long, long)).faults.map(({ kind }) => kind)).toEqual([
      'too-long',
      'too-long',
    ]);
  });

  it('names the first line beyond the longest list, once', () => {
    const many = Array.from({ length: ownListLimits.terms + 3 }, (_, i) => `词${i}`);
    const { terms, faults } = checkOwnTerms(entries(...many));
    expect(terms).toHaveLength(ownListLimits.terms);
    expect(faults).toEqual([
      { line: ownListLimits.terms + 1, kind: 'too-many', term: `词${ownListLimits.terms}` },
    ]);
  });
});

describe('ownTermKey', () => {
  it('is one for both scripts, outer blanks and quotation marks', () => {
    expect(ownTermKey('「鄉村振興」')).toBe(ownTermKey('乡村振兴'));
    expect(ownTermKey(' 鄉村振興')).toBe(ownTermKey('乡村振兴'));
    expect(ownTermKey('乡村')).not.toBe(ownTermKey('乡村振兴'));
  });
});
