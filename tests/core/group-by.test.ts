import { expect, it } from 'vitest';
import { groupBy } from '../../src/core/group-by.ts';

it('gathers items under their keys in the order in which they come', () => {
  const groups = groupBy(['bb', 'a', 'cc', 'd'], ({ length }) => length);
  expect([...groups]).toEqual([
    [2, ['bb', 'cc']],
    [1, ['a', 'd']],
  ]);
});
