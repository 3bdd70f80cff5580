import { describe, expect, it } from 'vitest';
import { planImport } from '../../../src/core/own-list/plan-import.ts';

const current = [
  { term: '四季课堂', note: '旧注' },
  { term: '春风行动' },
  { term: '三长共治', note: '留下' },
];
const incoming = [{ term: '四季課堂', note: '新注' }, { term: '三长共治' }, { term: '邻里议事会' }];

describe('planImport', () => {
  it('merges: adds, takes new notes, keeps the old ones, removes nothing', () => {
    const plan = planImport(current, incoming, 'merge');
    expect(plan).toMatchObject({
      terms: [
        { term: '四季课堂', note: '新注' },
        { term: '春风行动' },
        { term: '三长共治', note: '留下' },
        { term: '邻里议事会' },
      ],
      added: [{ term: '邻里议事会' }],
      removed: [],
      isTooLong: false,
    });
    expect(plan.changed).toEqual([{ before: current[0], after: { term: '四季课堂', note: '新注' } }]);
  });

  it('replaces: the list afterwards is what comes in', () => {
    const plan = planImport(current, incoming, 'replace');
    expect(plan.terms).toEqual(incoming);
    expect(plan.removed).toEqual([{ term: '春风行动' }]);
    expect(plan.changed).toHaveLength(2);
  });

  it('changes nothing by the same list', () => {
    for (const mode of ['merge', 'replace'] as const) {
      const { terms, added, changed, removed } = planImport(current, current, mode);
      expect({ terms, added, changed, removed }).toEqual({
        terms: current,
        added: [],
        changed: [],
        removed: [],
      });
    }
  });

  it('says when the two together are too many', () => {
    const many = Array.from({ length: 9_999 }, (_, i) => ({ term: `词${i}` }));
    expect(planImport(current, many, 'merge').isTooLong).toBe(true);
    expect(planImport(current, many, 'replace').isTooLong).toBe(false);
  });
});
