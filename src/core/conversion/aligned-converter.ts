/** Runs one of OpenCC's configurations and keeps the alignment that opencc-js itself does not tell. */
import type { Trie } from 'opencc-js/core';
import type { Alignment } from './alignment.ts';
import { type Chain, type ChainName, chains, type DictionaryGroup, normalization } from './chains.ts';
import { LazyTrie } from './lazy-trie.ts';

export interface ConvertedText {
  readonly text: string;
  readonly alignment: Alignment;
}

export type AlignedConverter = (text: string) => ConvertedText;

const converters = new Map<ChainName, AlignedConverter>();
const tries = new Map<DictionaryGroup, Trie>();

/** Builds the converter on first use, in a few milliseconds; its dictionaries are read as texts need them. */
export function alignedConverter(name: ChainName): AlignedConverter {
  const built = converters.get(name) ?? buildConverter(chains[name]);
  converters.set(name, built);
  return built;
}

/**
 * True where a longer phrase of the chain's dictionaries holds all the words at `start` to `end`. One that only
 * reaches into them says nothing: 长胡 stands in the dictionaries, and in 省长胡某.
 */
export function isWithinPhrase(name: ChainName, text: string, start: number, end: number): boolean {
  const [phrases] = chains[name].passes;
  const trie = trieOf(phrases);
  for (let at = Math.max(0, start - longestReach); at <= start; at += 1) {
    const match = trie.matchPrefix(text, at);
    if (match && match.end >= end && match.end - at > end - start) return true;
  }
  return false;
}

/** UTF-16 code units: phrases that begin further away and still reach into a word are rare. */
const longestReach = 5;

function buildConverter(chain: Chain): AlignedConverter {
  const normalize = trieOf(normalization);
  const normalizable = new RegExp(`[${firstCharacters(normalization)}]`, 'u');
  const segmenter = chain.segmentation && trieOf(chain.segmentation);
  const passes = chain.passes.map(trieOf);
  return (text) => {
    const normal = normalizable.test(text) ? runPass(normalize, text, [text.length]) : { text, changed: [] };
    const alignment = [normal.changed];
    let current = normal.text;
    let cuts = segmenter ? segmentEnds(segmenter, current) : [current.length];
    for (const pass of passes) {
      const result = runPass(pass, current, cuts);
      current = result.text;
      cuts = result.cuts;
      alignment.push(result.changed);
    }
    return { text: current, alignment: alignment.filter((blocks) => blocks.length > 0) };
  };
}

/** Those with which entries begin. Compatibility characters are rare: most texts need no pass for them. */
function firstCharacters(group: DictionaryGroup): string {
  return group.flatMap((dictionary) => dictionary.split('|').map((entry) => [...entry][0] ?? '')).join('');
}

/** Groups are compared by identity, so that chains share the large tries. */
function trieOf(group: DictionaryGroup): Trie {
  const known = tries.get(group);
  if (known) return known;
  const trie = new LazyTrie(group);
  tries.set(group, trie);
  return trie;
}

function segmentEnds(segmenter: Trie, text: string): number[] {
  let end = 0;
  const ends = segmenter.segment(text).map((segment) => (end += segment.length));
  return ends.length > 0 ? ends : [0];
}

interface PassResult {
  readonly text: string;
  readonly changed: number[];
  /** Where the cuts of the source stand in the target. */
  readonly cuts: number[];
}

/** `cuts` are the ends of the stretches that no match may cross, the last one the end of the text. */
function runPass(trie: Trie, source: string, cuts: readonly number[]): PassResult {
  const parts: string[] = [];
  const changed: number[] = [];
  const targetCuts: number[] = [];
  let start = 0;
  let length = 0;
  for (const end of cuts) {
    length = runStretch(trie, source.slice(start, end), { start, length, parts, changed });
    targetCuts.push(length);
    start = end;
  }
  return { text: parts.join(''), changed, cuts: targetCuts };
}

/** Converts one stretch, adds to the parts and changes so far, and returns the target's length after it. */
function runStretch(
  trie: Trie,
  stretch: string,
  so: {
    readonly start: number;
    readonly length: number;
    readonly parts: string[];
    readonly changed: number[];
  },
): number {
  let length = so.length;
  let kept = 0;
  for (let i = 0; i < stretch.length; ) {
    const match = trie.matchPrefix(stretch, i);
    if (!match) {
      const step = unitsAt(stretch, i);
      i += step;
      length += step;
      continue;
    }
    if (kept < i) so.parts.push(stretch.slice(kept, i));
    so.parts.push(match.value);
    if (match.value.length !== match.end - i) {
      so.changed.push(so.start + i, match.end - i, length, match.value.length);
    }
    length += match.value.length;
    i = match.end;
    kept = i;
  }
  if (kept < stretch.length) so.parts.push(stretch.slice(kept));
  return length;
}

function unitsAt(text: string, index: number): 1 | 2 {
  return (text.codePointAt(index) ?? 0) > 0xffff ? 2 : 1;
}
