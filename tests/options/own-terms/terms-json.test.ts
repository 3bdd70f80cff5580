import { describe, expect, it } from 'vitest';
import { checkOwnTerms } from '../../../src/core/own-list/check-own-terms.ts';
import { readTermsJson, writeTermsJson } from '../../../src/options/own-terms/terms-json.ts';

describe('readTermsJson', () => {
  it('reads back what was written', () => {
    const terms = [{ term: '四季课堂', note: '“社区”\\"' }, { term: '[春风]' }];
    const { entries, faults } = readTermsJson(writeTermsJson(terms));
    expect(checkOwnTerms(entries)).toEqual({ terms, faults: [] });
    expect(faults).toEqual([]);
  });

  it('names the line of each item', () => {
    expect(readTermsJson('["甲", "乙,[{",\n\n {"term": "丙",\n "note": "\\"丁"},\n"戊"]').entries).toEqual([
      { line: 1, term: '甲' },
      { line: 1, term: '乙,[{' },
      { line: 3, term: '丙', note: '"丁' },
      { line: 5, term: '戊' },
    ]);
  });

  it('names items that are no terms', () => {
    expect(
      readTermsJson('{"x":[[1]],\n"terms":[\n7,\n{"note":"甲"},\n{"term":"乙","note":3},\nnull,\n"丙"]}'),
    ).toEqual({
      entries: [{ line: 7, term: '丙' }],
      faults: [
        { line: 3, kind: 'not-a-term', term: '' },
        { line: 4, kind: 'not-a-term', term: '' },
        { line: 5, kind: 'not-a-term', term: '乙' },
        { line: 6, kind: 'not-a-term', term: '' },
      ],
    });
  });

  it.each([
    ['["甲",\n乙]', 2],
    ['["甲",\n"乙"', 2],
    ['', 1],
    ['{"format":"other"}', 1],
    ['7', 1],
  ])('says of %j that it is none, at line %d', (text, line) => {
    expect(readTermsJson(text)).toEqual({ entries: [], faults: [{ line, kind: 'bad-json', term: '' }] });
  });
});
