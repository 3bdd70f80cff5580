/** Which of OpenCC's configurations lead from one script to another. Names only: the dictionaries stay outside. */
import type { ArticleScript } from '../annotated-article.ts';
import type { ChainName } from './chains.ts';

/** The scripts that can be asked for; `ScriptMode` of the extension has `original` besides, which needs no converter. */
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

/** Empty where a text in `source` is left as it is, so that a page need not be walked at all. */
export function routeBetween(source: ArticleScript, target: TargetScript): readonly ChainName[] {
  return routes[source][target];
}
