/** The discovery rules. Of spans that overlap the longest stays, so their order does not matter. */
import { definedInPlace } from './defined-in-place.ts';
import type { DiscoveryRule } from './discovery-rule.ts';
import { fixedShapes } from './fixed-shapes.ts';
import { parallelSeries } from './parallel-series.ts';
import { placeSlogans } from './place-slogans.ts';
import { quotedCoinages } from './quoted-coinages.ts';
import { quotedFormulations } from './quoted-formulations.ts';
import { repeatedFormulations } from './repeated-formulations.ts';
import { repeatedWords } from './repeated-words.ts';

export const discoveryRules: readonly DiscoveryRule[] = [
  quotedFormulations,
  quotedCoinages,
  parallelSeries,
  repeatedWords,
  placeSlogans,
  repeatedFormulations,
  definedInPlace,
  ...fixedShapes,
];
