import { describe, expect, it } from 'vitest';
import { readTermForms } from '../../../../src/core/annotators/policy-keywords/policy-term.ts';
import { explainTerm } from '../../../../src/core/lexicons/policy-terms/explanations/explain-term.ts';
import { policyTermExplanationTables } from '../../../../src/core/lexicons/policy-terms/explanations/index.ts';
import { policyTermTables } from '../../../../src/core/lexicons/policy-terms/index.ts';

const lines = policyTermExplanationTables.flatMap((table) => table.split('\n').slice(1, -1));
const ids = lines.map((line) => line.split('|')[0] ?? '');
const numerals = '零一二三四五六七八九十';

describe('explanations of policy terms', () => {
  it('explains listed terms only, each once', () => {
    const known = new Set(readTermForms(policyTermTables).map(({ term }) => term.id));
    expect(ids.filter((id) => !known.has(id))).toEqual([]);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it.each(policyTermExplanationTables.map((table) => [table]))('is sorted by id', (table) => {
    const tableIds = table
      .split('\n')
      .slice(1, -1)
      .map((line) => line.split('|')[0] ?? '');
    expect(tableIds).toEqual([...tableIds].sort());
  });

  it('explains nearly every term, in both languages', () => {
    const full = ids.filter((id) => explainTerm(id)?.english && explainTerm(id)?.gloss);
    const listed = new Set(readTermForms(policyTermTables).map(({ term }) => term.id));
    expect(full.length / listed.size).toBeGreaterThan(0.9);
  });

  it('has eight columns at most, and an English rendering in each', () => {
    for (const line of lines) {
      expect(line.split('|').length, line).toBeLessThanOrEqual(8);
      expect(line.split('|')[1], line).toMatch(/[A-Za-z]/);
    }
  });

  it('glosses in both languages or in none, one sentence each', () => {
    for (const line of lines) {
      const [, , zh = '', en = ''] = line.split('|');
      expect(zh === '', line).toBe(en === '');
      if (zh !== '') expect(zh, line).toMatch(/^[^。]+。$/);
      if (en !== '') expect(en, line).toMatch(/\.$/);
    }
  });

  it('says more than the headword does', () => {
    for (const line of lines) {
      const [id = '', , zh = ''] = line.split('|');
      expect(zh.replace(/。$/, ''), line).not.toBe(id);
      expect(zh.length, line).toBeGreaterThanOrEqual(8);
    }
  });

  it('dates no first use in the future, and none before the Party', () => {
    for (const id of ids) {
      const year = Number(explainTerm(id)?.firstUse?.date.slice(0, 4) ?? 2000);
      expect(year, id).toBeGreaterThanOrEqual(1921);
      expect(year, id).toBeLessThanOrEqual(2026);
    }
  });

  it('dates first uses in EDTF, and names the occasion', () => {
    for (const id of ids) {
      const firstUse = explainTerm(id)?.firstUse;
      if (!firstUse) continue;
      expect(firstUse.date, id).toMatch(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/);
      expect(Number.isNaN(Date.parse(firstUse.date)), id).toBe(false);
      expect(firstUse.occasion, id).not.toBe('');
    }
  });

  it('lists as many members as a counted slogan says', () => {
    for (const id of ids) {
      const members = explainTerm(id)?.members;
      const count = /^([二两三四五六七八九十])[个大项种]/.exec(id)?.[1]?.replace('两', '二');
      if (members && count) expect(members.length, id).toBe(numerals.indexOf(count));
    }
  });

  it('tells official renderings from our own', () => {
    expect(explainTerm('四个自信')?.english).toEqual({ text: 'Four-Sphere Confidence', official: true });
    expect(explainTerm('头雁效应')?.english?.official).toBe(false);
  });

  it('does not know what is not listed', () => {
    expect(explainTerm('没有这个提法')).toBeUndefined();
  });
});
