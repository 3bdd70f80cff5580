/** Shows a text in the script that a reader asks for, whatever script it is in. */
import type { ArticleScript } from '../annotated-article.ts';
import { glossaryTraditionalForms } from '../lexicons/policy-terms/traditional-forms.ts';
import { type AlignedConverter, alignedConverter, type ConvertedText } from './aligned-converter.ts';
import type { ChainName } from './chains.ts';
import { type ConversionException, convertAround } from './convert-around.ts';
import { genrePhrasesToSimplified, genrePhrasesToTraditional } from './genre-phrases.ts';
import { routeBetween, type TargetScript } from './routes.ts';

/** The converter from `source` to `target`, built on first use. */
export function scriptConverter(source: ArticleScript, target: TargetScript): AlignedConverter {
  const steps = routeBetween(source, target).map(stepConverter);
  return (text) => steps.reduce<ConvertedText>(runStep, { text, alignment: [] });
}

function runStep(before: ConvertedText, convert: AlignedConverter): ConvertedText {
  const after = convert(before.text);
  return { text: after.text, alignment: [...before.alignment, ...after.alignment] };
}

const stepConverters = new Map<ChainName, AlignedConverter>();

function stepConverter(chain: ChainName): AlignedConverter {
  const built = stepConverters.get(chain) ?? buildStep(chain);
  stepConverters.set(chain, built);
  return built;
}

/** OpenCC's chain, but for the glossary's terms, and the phrases of the genre that OpenCC gets wrong. */
function buildStep(chain: ChainName): AlignedConverter {
  return convertAround(alignedConverter(chain), exceptionsOf(chain));
}

/** From a traditional form to that of the chain's region. */
const regions: Partial<Record<ChainName, ChainName>> = { s2tw: 't2tw', s2twp: 't2tw', s2hk: 't2hk' };

function exceptionsOf(chain: ChainName): ConversionException[] {
  if (chain === 'tw2s') return readPhrases(genrePhrasesToSimplified);
  if (!chain.startsWith('s2')) return [];
  const region = regions[chain];
  const inRegion = region ? alignedConverter(region) : (text: string) => ({ text });
  return [...glossaryTraditionalForms, ...readPhrases(genrePhrasesToTraditional)].map(
    ([simplified, traditional]) => [simplified, inRegion(traditional).text],
  );
}

function readPhrases(table: string): ConversionException[] {
  return table
    .trim()
    .split(/\s+/)
    .map((line) => {
      const [from = '', to = ''] = line.split('=');
      return [from, to];
    });
}
