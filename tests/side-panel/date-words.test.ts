import { expect, it, vi } from 'vitest';

vi.mock('../../src/extension/browser.ts', () => ({ browser: {} }));
const { datePieces } = await import('../../src/side-panel/date-words.tsx');

it.each([
  ['since 2023-01-01', ['since ', '2023-01-01', '']],
  ['2024-06 to c. 2026-12', ['', '2024-06', ' to c. ', '2026-12', '']],
  ['2016-11-05 15:00', ['', '2016-11-05', ' 15:00']],
  ['1980s', ['1980s']],
])('a date in %s stays whole', (words, pieces) => {
  expect(datePieces(words)).toEqual(pieces);
});
