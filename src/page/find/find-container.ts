/** Finds the element that holds the article's body: the smallest that still has nearly all of the page's prose. */
import { fold } from '../../core/text/fold.ts';
import {
  firstElementChildOf,
  localNameOf,
  nextElementSiblingOf,
  parentElementOf,
} from '../native-members.ts';
import type { Block, BlockList, BlockRange } from './block.ts';
import { frameBody } from './element-kinds.ts';
import { isControlLine, isCreditLine, isInfoLine, isTailHeading } from './line-patterns.ts';
import { weighBlocks } from './prose.ts';

export interface Container {
  readonly element: Element;
  readonly range: BlockRange;
  /** The prose in it, in weighted characters: 60 is a short sentence. */
  readonly weight: number;
  /** Weight of each block of the page. */
  readonly weights: readonly number[];
}

/** A child with less of its parent's prose than this is a part of the article, not all of it. */
const wholeShare = 0.8;
const knownContentFactor = 12;
const asideFactor = 0.05;

/** `known` are elements whose names promise an article's body. */
export function findContainer(
  root: Element,
  list: BlockList,
  known: readonly Element[],
): Container | undefined {
  const weights = weighBlocks(list.blocks);
  const sums = sumUp(adjustWeights(list, weights, known));
  let element = root;
  let range: BlockRange = { start: 0, end: list.blocks.length };
  if (between(sums, range) === 0) return undefined;
  for (let step = heaviestChild(element, list, sums); step !== undefined; ) {
    if (between(sums, step.range) < between(sums, range) * wholeShare || isOneOfTheParagraphs(step, range))
      break;
    ({ element, range } = step);
    step = heaviestChild(element, list, sums);
  }
  const whole = widen({ element, range }, root, list, weights);
  return { ...whole, weight: between(sumUp(weights), whole.range), weights };
}

/**
 * Takes in what the descent cut off: an ancestor counts as the container too where it adds prose and nothing
 * that belongs to the page around an article.
 */
function widen(found: Step, root: Element, list: BlockList, weights: readonly number[]): Step {
  let best = found;
  let element = parentElementOf(found.element);
  for (let i = 0; i < maxWidening && element !== null && element !== root; i += 1) {
    const range = list.ranges.get(element);
    if (range === undefined) break;
    const added = [
      ...list.blocks.slice(range.start, best.range.start).map((block, k) => ({ block, i: range.start + k })),
      ...list.blocks.slice(best.range.end, range.end).map((block, k) => ({ block, i: best.range.end + k })),
    ].filter(({ block }) => block.aside === undefined);
    if (added.some(({ block }) => isFurniture(block))) break;
    const prose = added.filter(({ i }) => (weights[i] ?? 0) > 0);
    if (prose.length > 0 && prose.length >= added.length / 2) best = { element, range };
    element = parentElementOf(element);
  }
  return best;
}

const maxWidening = 4;

function isFurniture({ text, linked }: Block): boolean {
  if (linked > text.length / 2) return true;
  const plain = fold(text.slice(0, 200));
  return isControlLine(plain) || isTailHeading(plain) || isCreditLine(plain) || isInfoLine(plain);
}

interface Step {
  readonly element: Element;
  readonly range: BlockRange;
}

function heaviestChild(parent: Element, { ranges }: BlockList, sums: Float64Array): Step | undefined {
  let best: Step | undefined;
  const first = frameBody(parent) ?? firstElementChildOf(parent);
  for (let child: Element | null = first; child !== null; child = nextElementSiblingOf(child)) {
    const range = ranges.get(child);
    if (range === undefined) continue;
    if (best === undefined || between(sums, range) > between(sums, best.range))
      best = { element: child, range };
  }
  return best;
}

/** A paragraph is never the whole body, however much longer than the others it is. */
function isOneOfTheParagraphs({ element, range }: Step, outer: BlockRange): boolean {
  const isSingle = range.end - range.start === 1;
  return (
    isSingle &&
    (localNameOf(element) === 'p' || localNameOf(element) === 'font' || outer.end - outer.start === 1)
  );
}

function adjustWeights(list: BlockList, weights: readonly number[], known: readonly Element[]): number[] {
  const isKnown = new Uint8Array(list.blocks.length);
  for (const element of known) {
    const range = list.ranges.get(element);
    if (range !== undefined) isKnown.fill(1, range.start, range.end);
  }
  const seen = new Set<string>();
  const factors = weighPlaces(list.blocks, weights);
  return list.blocks.map((block, i) => {
    const isRepeated = seen.has(block.text);
    seen.add(block.text);
    const isPromised = isKnown[i] === 1 && !isRepeated;
    return adjustWeight(block, (weights[i] ?? 0) * (isPromised ? 1 : (factors[i] ?? 1)), isPromised);
  });
}

/** Prose (weighted characters) after which an editor's name or 相关阅读 may end an article. */
const shortReport = 100;
/** A teaser is no longer, in UTF-16 code units. */
const longestTeaser = 130;
const placeFactors = { behindEnd: 0.3, teaser: 0.3 };

/** What follows an article's end counts less, and so do the summaries under headlines that are links. */
function weighPlaces(blocks: readonly Block[], weights: readonly number[]): number[] {
  let before = 0;
  let isBehindEnd = false;
  return blocks.map((block, i) => {
    const weight = weights[i] ?? 0;
    if (weight === 0) {
      isBehindEnd ||= before >= shortReport && isEnd(block);
      return 1;
    }
    before += weight;
    const isTeaser = block.text.length <= longestTeaser && isHeadline(blocks[i - 1]);
    return (isBehindEnd ? placeFactors.behindEnd : 1) * (isTeaser ? placeFactors.teaser : 1);
  });
}

function isEnd({ text }: Block): boolean {
  if (text.length > 100) return false;
  const plain = fold(text);
  return isCreditLine(plain) || isTailHeading(plain);
}

function isHeadline(block: Block | undefined): boolean {
  return block !== undefined && block.text.length >= 5 && block.linked >= block.text.length * 0.9;
}

function adjustWeight(block: Block, weight: number, isKnown: boolean): number {
  if (block.aside !== undefined) return weight * asideFactor;
  if (!isKnown) return weight;
  return (
    Math.max(weight, block.linked * 2 > block.text.length ? 0 : block.text.length / 8) * knownContentFactor
  );
}

/** `sums[i]` is the sum of the weights before block `i`. */
function sumUp(weights: readonly number[]): Float64Array {
  const sums = new Float64Array(weights.length + 1);
  weights.forEach((weight, i) => {
    sums[i + 1] = (sums[i] ?? 0) + weight;
  });
  return sums;
}

function between(sums: Float64Array, { start, end }: BlockRange): number {
  return (sums[end] ?? 0) - (sums[start] ?? 0);
}
