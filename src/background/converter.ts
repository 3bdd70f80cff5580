/** Converts scripts for pages and panel; the converters are built on first use and live as long as the worker. */

import type { ArticleScript } from '../core/annotated-article.ts';
import type { ConvertedText } from '../core/conversion/aligned-converter.ts';
import { scriptConverter } from '../core/conversion/convert-script.ts';
import { detectScript } from '../core/text/script.ts';
import type { ScriptMode } from '../extension/script-modes.ts';

export function convertPassages(job: {
  readonly texts: readonly string[];
  readonly source: ArticleScript;
  readonly mode: ScriptMode;
}): readonly ConvertedText[] {
  if (job.mode === 'original') return job.texts.map((text) => ({ text, alignment: [] }));
  const convert = scriptConverter(job.source, job.mode);
  return job.texts.map(convert);
}

export function convertTexts(job: {
  readonly texts: readonly string[];
  readonly mode: ScriptMode;
}): readonly string[] {
  const source = detectScript(job.texts.join('\n'));
  return convertPassages({ ...job, source }).map(({ text }) => text);
}
