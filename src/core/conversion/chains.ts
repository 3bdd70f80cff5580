/** OpenCC's configurations as dictionary groups: the one seam to opencc-js's data. */
import compatibility from 'opencc-js/dict/CJK_Compatibility_Ideographs';
import hkVariants from 'opencc-js/dict/HKVariants';
import hkVariantsPhrases from 'opencc-js/dict/HKVariantsPhrases';
import hkVariantsRev from 'opencc-js/dict/HKVariantsRev';
import hkVariantsRevPhrases from 'opencc-js/dict/HKVariantsRevPhrases';
import stCharacters from 'opencc-js/dict/STCharacters';
import stPhrases from 'opencc-js/dict/STPhrases';
import stRegionalPhrases from 'opencc-js/dict/STPhrases_GeneratedFromRegionalPhrases';
import tsCharacters from 'opencc-js/dict/TSCharacters';
import tsPhrases from 'opencc-js/dict/TSPhrases';
import twPhrases from 'opencc-js/dict/TWPhrases';
import twVariants from 'opencc-js/dict/TWVariants';
import twVariantsPhrases from 'opencc-js/dict/TWVariantsPhrases';
import twVariantsRev from 'opencc-js/dict/TWVariantsRev';
import twVariantsRevPhrases from 'opencc-js/dict/TWVariantsRevPhrases';

/** Dictionaries in order of precedence, each `from to|from to|…`. */
export type DictionaryGroup = readonly string[];

export interface Chain {
  /** Cuts the text into phrases first; the passes then never look across a cut. */
  readonly segmentation?: DictionaryGroup;
  /** One pass each, in order. */
  readonly passes: readonly DictionaryGroup[];
}

export const normalization: DictionaryGroup = [compatibility];

const simplifiedPhrases = [stPhrases, stRegionalPhrases];
const simplifiedToTraditional = [...simplifiedPhrases, stCharacters];
const traditionalToSimplified = [tsPhrases, tsCharacters];
const toTaiwan = [twVariantsPhrases, twVariants];
const toHongKong = [hkVariantsPhrases, hkVariants];

/** By OpenCC's own names: s simplified, t traditional, tw Taiwan, twp with Taiwan's words, hk Hong Kong. */
export const chains = {
  s2t: { passes: [simplifiedToTraditional] },
  s2tw: { segmentation: simplifiedPhrases, passes: [simplifiedToTraditional, toTaiwan] },
  s2twp: { segmentation: simplifiedPhrases, passes: [simplifiedToTraditional, [twPhrases, ...toTaiwan]] },
  s2hk: { segmentation: simplifiedPhrases, passes: [simplifiedToTraditional, toHongKong] },
  t2s: { passes: [traditionalToSimplified] },
  t2tw: { passes: [toTaiwan] },
  t2twp: { passes: [[twPhrases, ...toTaiwan]] },
  t2hk: { passes: [toHongKong] },
  tw2s: {
    segmentation: [tsPhrases],
    passes: [[twVariantsRevPhrases, twVariantsRev], traditionalToSimplified],
  },
  hk2s: {
    segmentation: [tsPhrases],
    passes: [[hkVariantsRevPhrases, hkVariantsRev], traditionalToSimplified],
  },
} as const satisfies Record<string, Chain>;

export type ChainName = keyof typeof chains;
