/** Converts scripts for pages and panel; the converters are built on first use and live as long as the worker. */
import type { ArticleScript } from '../core/annotated-article.ts';
import type { AlignedConverter, ConvertedText } from '../core/conversion/aligned-converter.ts';
import { type PassageJob, passageConverter } from '../core/conversion/convert-passage.ts';
import { findRepairs } from '../core/conversion/find-repairs.ts';
import { detectScript } from '../core/text/script.ts';
import type { ConvertedPassages, PlacedRepair } from '../extension/messages.ts';
import { loadScriptExceptions } from '../extension/script-exceptions-store.ts';
import type { ScriptMode } from '../extension/script-modes.ts';

interface ConversionJob extends Omit<PassageJob, 'target'> {
  readonly texts: readonly string[];
  readonly mode: ScriptMode;
}

export function convertPassages(job: ConversionJob): ConvertedPassages {
  const results = convertAll(job);
  return {
    texts: results.map(({ text }) => text),
    alignments: results.flatMap(({ alignment }, index) =>
      alignment.length === 0 ? [] : [[index, alignment] as const],
    ),
    repairs: isRepairing(job) ? repairsOf(job.texts, results) : [],
  };
}

/** For words that are shown outside the page; the reader's exceptions hold there too. */
export async function convertTexts(
  job: Omit<ConversionJob, 'source'> & { readonly source?: ArticleScript },
): Promise<readonly string[]> {
  const source = job.source ?? detectScript(job.texts.join('\n'));
  // Words without the reader's exceptions are better than none.
  const exceptions = job.exceptions ?? (await loadScriptExceptions().catch(() => []));
  return convertAll({ ...job, source, exceptions }).map(({ text }) => text);
}

function convertAll({ mode, texts, ...job }: ConversionJob): readonly ConvertedText[] {
  if (mode === 'original') return texts.map((text) => ({ text, alignment: [] }));
  return texts.map(converterFor({ ...job, target: mode }));
}

/** In simplified characters nothing of a half-converted text remains to be seen. */
function isRepairing({ source, mode }: ConversionJob): boolean {
  return source === 'mixed' && mode !== 'original' && mode !== 'simplified';
}

function repairsOf(texts: readonly string[], results: readonly ConvertedText[]): PlacedRepair[] {
  return results.flatMap((result, index) =>
    findRepairs(texts[index] ?? '', result).map(
      ({ start, end, from }): PlacedRepair => [index, start, end, from],
    ),
  );
}

let lastKey = '';
let lastConverter: AlignedConverter | undefined;

/** A page asks for many slices with the same names: the last converter is kept. */
function converterFor(job: PassageJob): AlignedConverter {
  const key = JSON.stringify(job);
  if (lastConverter && key === lastKey) return lastConverter;
  lastKey = key;
  lastConverter = passageConverter(job);
  return lastConverter;
}
