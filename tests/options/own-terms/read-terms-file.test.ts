import { describe, expect, it } from 'vitest';
import { readTermsFile } from '../../../src/options/own-terms/read-terms-file.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

describe('readTermsFile', () => {
  it('tells JSON by its ending, or by its first sign', () => {
    const terms = [{ term: '甲方' }];
    expect(readTermsFile('list.json', bytes('["甲方"]')).terms).toEqual(terms);
    expect(readTermsFile('list', bytes('\n["甲方"]')).terms).toEqual(terms);
    expect(readTermsFile('list.csv', bytes('[甲方]')).terms).toEqual([{ term: '[甲方]' }]);
  });

  it('gives every fault by line, of the file and of the terms', () => {
    const { terms, faults } = readTermsFile(
      'list.csv',
      bytes('春风行动\n,只有备注\n甲,乙,丙\n春風行動\n三长共治'),
    );
    expect(terms.map(({ term }) => term)).toEqual(['春风行动', '三长共治']);
    expect(faults).toMatchObject([
      { line: 2, kind: 'no-term' },
      { line: 3, kind: 'extra-column' },
      { line: 4, kind: 'duplicate', firstLine: 1 },
    ]);
  });
});
