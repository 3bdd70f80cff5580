import { describe, expect, it } from 'vitest';
import { readTermForms } from '../../../../src/core/annotators/policy-keywords/policy-term.ts';
import { alignedConverter } from '../../../../src/core/conversion/aligned-converter.ts';
import { explainTerm } from '../../../../src/core/lexicons/policy-terms/explanations/explain-term.ts';
import { policyTermTables } from '../../../../src/core/lexicons/policy-terms/index.ts';
import { glossaryTraditionalForms } from '../../../../src/core/lexicons/policy-terms/traditional-forms.ts';

const listed = new Set(readTermForms(policyTermTables).map(({ letters }) => letters));
const simplifiedForms = glossaryTraditionalForms.map(([simplified]) => simplified);

/** Taiwan's own characters for what the mainland writes otherwise. */
const localCharacters: Readonly<Record<string, string>> = { 畫: '划', 矽: '硅' };

describe('traditional forms of terms', () => {
  it('are sorted, each once', () => {
    expect([...new Set(simplifiedForms)].sort()).toEqual(simplifiedForms);
  });

  it.each(glossaryTraditionalForms)('%s is a listed form', (simplified) => {
    expect(listed.has(simplified.replace(/[、，·]/g, ''))).toBe(true);
  });

  it.each(glossaryTraditionalForms)('%s: %s says the same', (simplified, traditional) => {
    const local = traditional.replace(/[畫矽]/g, (character) => localCharacters[character] ?? character);
    expect(alignedConverter('t2s')(local).text).toBe(simplified);
  });

  it.each(glossaryTraditionalForms)(
    '%s: %s is what the dictionaries do not give',
    (simplified, traditional) => {
      const given = (['s2t', 's2tw', 's2hk'] as const).map(
        (chain) => alignedConverter(chain)(simplified).text,
      );
      expect(given).not.toContain(traditional);
    },
  );

  it('stand in the explanation of their term, and nowhere else', () => {
    expect(explainTerm('新征程')?.traditional).toBe('新征程');
    expect(explainTerm('一个中国原则')?.traditional).toBe('一個中國原則');
    expect(explainTerm('乡村振兴')).not.toHaveProperty('traditional');
  });
});
