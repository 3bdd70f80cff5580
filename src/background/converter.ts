/** Converts scripts for pages and panel; the converters are built on first use and live as long as the worker. */

import type { ArticleScript } from '../core/annotated-article.ts';
import type { AlignedConverter, ConvertedText } from '../core/conversion/aligned-converter.ts';
import { type ConversionException, convertAround } from '../core/conversion/convert-around.ts';
import { scriptConverter } from '../core/conversion/convert-script.ts';
import { nameExceptions } from '../core/conversion/name-exceptions.ts';
import type { TargetScript } from '../core/conversion/routes.ts';
import { detectScript } from '../core/text/script.ts';
import type { ConvertedPassages } from '../extension/messages.ts';
import type { ScriptMode } from '../extension/script-modes.ts';

interface ConversionJob {
  readonly texts: readonly string[];
  readonly source: ArticleScript;
  readonly mode: ScriptMode;
  readonly names?: readonly string[];
  readonly exceptions?: readonly ConversionException[];
}

export function convertPassages(job: ConversionJob): ConvertedPassages {
  const results = convertAll(job);
  return {
    texts: results.map(({ text }) => text),
    alignments: results.flatMap(({ alignment }, index) =>
      alignment.length === 0 ? [] : [[index, alignment] as const],
    ),
  };
}

export function convertTexts(job: {
  readonly texts: readonly string[];
  readonly mode: ScriptMode;
}): readonly string[] {
  const source = detectScript(job.texts.join('\n'));
  return convertAll({ ...job, source }).map(({ text }) => text);
}

function convertAll({ mode, texts, ...job }: ConversionJob): readonly ConvertedText[] {
  if (mode === 'original') return texts.map((text) => ({ text, alignment: [] }));
  return texts.map(converterFor({ ...job, target: mode }));
}

let lastKey = '';
let lastConverter: AlignedConverter | undefined;

/** A page asks for many slices with the same names: the last converter is kept. */
function converterFor(job: {
  readonly source: ArticleScript;
  readonly target: TargetScript;
  readonly names?: readonly string[];
  readonly exceptions?: readonly ConversionException[];
}): AlignedConverter {
  const key = JSON.stringify(job);
  if (lastConverter && key === lastKey) return lastConverter;
  const { source, target, names = [], exceptions = [] } = job;
  lastKey = key;
  lastConverter = convertAround(scriptConverter(source, target), [
    ...exceptions,
    ...nameExceptions(names, source, target),
  ]);
  return lastConverter;
}
