import { expect, it, vi } from 'vitest';
import { exportFormats } from '../../src/core/exports/index.ts';
import { annotated } from '../core/exports/annotated.ts';
import { reportWords } from '../core/exports/report-words.ts';

vi.mock('../../src/extension/browser.ts', () => ({ browser: {} }));
const { exportChoices } = await import('../../src/side-panel/actions/export-choices.ts');

it('offers every file of every format, once', () => {
  const request = {
    annotated,
    pageText: { text: '', runs: [] },
    words: reportWords,
    exportedAt: '2026-11-23T10:00:00Z',
  };
  const files = exportFormats.flatMap(({ id, write }) => write(request).map((_, file) => `${id} ${file}`));
  expect(exportChoices.map(({ format, file }) => `${format} ${file}`)).toEqual(files);
});
