import { describe, expect, it } from 'vitest';
import { readTermForms } from '../../../../src/core/annotators/policy-keywords/policy-term.ts';
import { policyTermTables } from '../../../../src/core/lexicons/policy-terms/index.ts';
import { fold } from '../../../../src/core/text/fold.ts';

const forms = readTermForms(policyTermTables);

function linesOf(table: string): string[] {
  return table.split('\n').slice(1, -1);
}

describe('policy terms', () => {
  it.each(policyTermTables)('%s: the lines are sorted by headword', (_category, table) => {
    const headwords = linesOf(table).map((line) => line.split('|')[0] ?? '');
    expect(headwords).toEqual([...headwords].sort());
  });

  it.each(policyTermTables)(
    '%s: every form is folded, not blank, and has two letters or more',
    (_, table) => {
      for (const form of linesOf(table).flatMap((line) => line.split('|'))) {
        expect(fold(form)).toBe(form);
        expect(form).toMatch(/^“?[〇\u4e00-\u9fff\dA-Z.+\-—、，·（）]{2,}”?$/);
      }
    },
  );

  it('has each form once, whatever its separators', () => {
    const seen = new Map<string, string>();
    for (const { letters, term } of forms) {
      expect(seen.get(letters), `${letters} of ${term.id}`).toBeUndefined();
      seen.set(letters, term.id);
    }
  });

  it('has each headword once', () => {
    const ids = policyTermTables.flatMap(([, table]) => linesOf(table).map((line) => line.split('|')[0]));
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.length).toBeGreaterThan(900);
  });
});
