import { expect, it } from 'vitest';
import { readTermForms } from '../../../../src/core/annotators/policy-keywords/policy-term.ts';
import { policyTermTables } from '../../../../src/core/lexicons/policy-terms/index.ts';
import { lookAlikeWords } from '../../../../src/core/lexicons/policy-terms/look-alike-words.ts';
import { fold } from '../../../../src/core/text/fold.ts';

const letters = new Set(readTermForms(policyTermTables).map((form) => form.letters));

it('look-alike words are sorted, folded and each there once', () => {
  expect(lookAlikeWords).toEqual([...new Set(lookAlikeWords)].sort());
  expect(lookAlikeWords.map(fold)).toEqual(lookAlikeWords);
});

it.each(lookAlikeWords.map((word) => [word]))('%s is no listed formulation itself', (word) => {
  expect(letters.has(word)).toBe(false);
});
