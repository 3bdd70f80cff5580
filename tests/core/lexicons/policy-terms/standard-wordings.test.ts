import { describe, expect, it } from 'vitest';
import { readTermForms } from '../../../../src/core/annotators/policy-keywords/policy-term.ts';
import { policyTermTables } from '../../../../src/core/lexicons/policy-terms/index.ts';
import { fixedSeries, fixedWordings } from '../../../../src/core/lexicons/policy-terms/standard-wordings.ts';
import { fold } from '../../../../src/core/text/fold.ts';

const ids = new Set(readTermForms(policyTermTables).map(({ term }) => term.id));
const day = /^\d{4}-\d{2}-\d{2}$/;

describe('standard wordings', () => {
  it.each([...fixedWordings, ...fixedSeries])(
    '$standard: a listed term and a valid day',
    ({ termId, from }) => {
      expect(ids.has(termId)).toBe(true);
      expect(from).toMatch(day);
      expect(Number.isNaN(Date.parse(from))).toBe(false);
    },
  );

  it.each(fixedWordings)(
    '$standard: departures are folded, sorted and others',
    ({ standard, departures }) => {
      const wordings = departures.map(({ wording }) => wording);
      expect(wordings.map(fold)).toEqual(wordings);
      expect(wordings).toEqual([...new Set(wordings)].sort());
      expect(wordings).not.toContain(standard);
    },
  );

  it.each(fixedSeries)('$standard: holds its members in order', ({ standard, members }) => {
    const places = members.map((member) => standard.indexOf(member));
    expect(places.every((place) => place >= 0)).toBe(true);
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });

  it.each([[fixedWordings], [fixedSeries]])('is sorted by standard', (list) => {
    const standards = list.map(({ standard }) => standard);
    expect(standards).toEqual([...standards].sort());
  });
});
