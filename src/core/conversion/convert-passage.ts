/** Converts the passages of one page: its reader's exceptions first, then its people's names, then the dictionaries. */
import type { ArticleScript } from '../annotated-article.ts';
import { type AlignedConverter, isWithinPhrase } from './aligned-converter.ts';
import { type ConversionException, convertAround } from './convert-around.ts';
import { scriptConverter } from './convert-script.ts';
import { nameExceptions } from './name-exceptions.ts';
import { routeBetween, type TargetScript } from './routes.ts';

export interface PassageJob {
  readonly source: ArticleScript;
  readonly target: TargetScript;
  /** People in the text. */
  readonly names?: readonly string[];
  /** The reader's own. */
  readonly exceptions?: readonly ConversionException[];
}

/** Built once for a page; see `scriptConverter` for what the first one costs. */
export function passageConverter({
  source,
  target,
  names = [],
  exceptions = [],
}: PassageJob): AlignedConverter {
  const [chain] = routeBetween(source, target);
  if (!chain) return scriptConverter(source, target);
  const isName = (text: string, start: number, end: number) => !isWithinPhrase(chain, text, start, end);
  const aroundNames = convertAround(
    scriptConverter(source, target),
    nameExceptions(names, source, target),
    isName,
  );
  // A layer of their own: an exception wins also where a longer name begins before it.
  return convertAround(aroundNames, exceptions);
}
