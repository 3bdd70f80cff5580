/** The article and everything that was found in it, as the contract describes it. */
import type { ExportFormat } from './export-format.ts';
import { fileStem } from './file-stem.ts';

export const jsonContract: ExportFormat = {
  id: 'json',
  write: ({ annotated }) => [
    {
      name: `${fileStem(annotated)}.json`,
      mediaType: 'application/json',
      text: `${JSON.stringify(annotated, null, 2)}\n`,
    },
  ],
};
