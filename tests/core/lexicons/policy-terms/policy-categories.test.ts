import { expect, it } from 'vitest';
import { policyCategories } from '../../../../src/core/index.ts';
import { policyTermTables } from '../../../../src/core/lexicons/policy-terms/index.ts';

it('names each category that has a table, sorted', () => {
  const used = [...new Set(policyTermTables.map(([category]) => category))];
  expect([...policyCategories]).toEqual(used.sort());
});
