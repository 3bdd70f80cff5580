/** Shows a text in the script that a reader asks for, whatever script it is in. */
import type { ArticleScript } from '../annotated-article.ts';
import { type AlignedConverter, alignedConverter, type ConvertedText } from './aligned-converter.ts';
import type { ChainName } from './chains.ts';

/** The scripts that can be asked for; see `ScriptMode` of the extension, of which `original` needs no converter. */
export type TargetScript = 'simplified' | 'traditional' | 'taiwan' | 'taiwan-phrases' | 'hong-kong';

/**
 * From simplified in one step. Traditional text only changes its regional forms. Mixed text goes through
 * simplified, which mends what an earlier machine left unconverted (今后, 奮斗).
 */
const routes: Record<ArticleScript, Record<TargetScript, readonly ChainName[]>> = {
  Hans: {
    simplified: [],
    traditional: ['s2t'],
    taiwan: ['s2tw'],
    'taiwan-phrases': ['s2twp'],
    'hong-kong': ['s2hk'],
  },
  Hant: {
    simplified: ['tw2s'],
    traditional: [],
    taiwan: ['t2tw'],
    'taiwan-phrases': ['t2twp'],
    'hong-kong': ['t2hk'],
  },
  mixed: {
    simplified: ['tw2s'],
    traditional: ['tw2s', 's2t'],
    taiwan: ['tw2s', 's2tw'],
    'taiwan-phrases': ['tw2s', 's2twp'],
    'hong-kong': ['tw2s', 's2hk'],
  },
};

/** The converter from `source` to `target`, built on first use. */
export function scriptConverter(source: ArticleScript, target: TargetScript): AlignedConverter {
  const steps = routes[source][target].map(alignedConverter);
  return (text) => steps.reduce<ConvertedText>(runStep, { text, alignment: [] });
}

/** False where a text in `source` is left as it is, so that a page need not be walked at all. */
export function changesAnything(source: ArticleScript, target: TargetScript): boolean {
  return routes[source][target].length > 0;
}

function runStep(before: ConvertedText, convert: AlignedConverter): ConvertedText {
  const after = convert(before.text);
  return { text: after.text, alignment: [...before.alignment, ...after.alignment] };
}
