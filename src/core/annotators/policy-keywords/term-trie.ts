/**
 * A trie of words in flat arrays, walked without an allocation a character. What begins with one character is put in
 * when a text first has that character: a page waits while it is built, and most pages need a part of it.
 */
import type { TermForm } from './policy-term.ts';

/** What the trie needs to know of a form; several may have the same letters. */
export interface Lettered {
  readonly letters: string;
}

export interface TermTrie<Form extends Lettered = TermForm> {
  readonly forms: readonly Form[];
  /** By UTF-16 code unit, the node of the forms that begin with it; 0 for none. Most walks end here. */
  readonly firstNodes: Int32Array;
  /** By the same, 1 + the index in `forms` of the first of them while they wait to be put in; 0 for none. */
  readonly waiting: Int32Array;
  /** By index in `forms`, 1 + the index of the next one with the same first code unit. */
  readonly nextWaiting: Int32Array;
  /** A small set of the first two code units of the forms, with a few false ones: small enough to stay at hand. */
  readonly pairs: Uint8Array;
  /** Open addressing by parent node and code unit: the three arrays share one index. */
  readonly parents: Int32Array;
  readonly units: Uint16Array;
  readonly children: Int32Array;
  /** By node, 1 + the index in `forms` of the first form that ends there; 0 for none. */
  readonly formsAt: Int32Array;
  /** By index in `forms`, 1 + the index of the next form of the same letters; 0 for none. */
  readonly nextForms: Int32Array;
  /** Letters of the longest form. */
  readonly longest: number;
  /** How many nodes there are, the empty node 0 included. */
  nodeCount: number;
}

const pairBits = 16;

/** A form without letters is never met. */
export function buildTermTrie<Form extends Lettered>(forms: readonly Form[]): TermTrie<Form> {
  let letterCount = 0;
  let longest = 0;
  for (const { letters } of forms) {
    letterCount += letters.length;
    longest = Math.max(longest, letters.length);
  }
  const size = 2 ** Math.ceil(Math.log2(letterCount * 2 + 2));
  const trie: TermTrie<Form> = {
    forms,
    firstNodes: new Int32Array(0x10000),
    waiting: new Int32Array(0x10000),
    nextWaiting: new Int32Array(forms.length),
    pairs: new Uint8Array(2 ** pairBits),
    parents: new Int32Array(size),
    units: new Uint16Array(size),
    children: new Int32Array(size),
    formsAt: new Int32Array(letterCount + 1),
    nextForms: new Int32Array(forms.length),
    longest,
    nodeCount: 1,
  };
  noteAll(trie);
  return trie;
}

/** From the last form to the first, so that those of one character wait in their order. */
function noteAll({ forms, waiting, nextWaiting, pairs }: TermTrie<Lettered>): void {
  for (let i = forms.length - 1; i >= 0; i -= 1) {
    const letters = forms[i]?.letters ?? '';
    if (letters === '') continue;
    const first = letters.charCodeAt(0);
    nextWaiting[i] = waiting[first] ?? 0;
    waiting[first] = i + 1;
    if (letters.length > 1) pairs[pairOf(first, letters.charCodeAt(1))] = 1;
  }
}

/** The node of the forms that begin with `unit`, or 0 where there are none. */
export function firstNode(trie: TermTrie<Lettered>, unit: number): number {
  const known = trie.firstNodes[unit] ?? 0;
  return known !== 0 || trie.waiting[unit] === 0 ? known : insertWaiting(trie, unit);
}

/** Lists are sorted, so that a form mostly begins like the one before it: what they share is not walked again. */
function insertWaiting(trie: TermTrie<Lettered>, unit: number): number {
  const { forms, firstNodes, waiting, nextWaiting, formsAt, nextForms, longest } = trie;
  const path = new Int32Array(longest + 1);
  path[0] = trie.nodeCount;
  firstNodes[unit] = trie.nodeCount;
  trie.nodeCount += 1;
  let before = '';
  for (let at = waiting[unit] ?? 0; at !== 0; at = nextWaiting[at - 1] ?? 0) {
    const letters = forms[at - 1]?.letters ?? '';
    let depth = 1;
    while (depth < letters.length && letters.charCodeAt(depth) === before.charCodeAt(depth)) depth += 1;
    for (; depth < letters.length; depth += 1) step(trie, path, letters, depth);
    appendForm(formsAt, nextForms, path[letters.length - 1] ?? 0, at - 1);
    before = letters;
  }
  waiting[unit] = 0;
  return firstNodes[unit] ?? 0;
}

/** Writes the node of the letter at `depth` into `path`. */
function step(trie: TermTrie<Lettered>, path: Int32Array, letters: string, depth: number): void {
  const unit = letters.charCodeAt(depth);
  const parent = path[depth - 1] ?? 0;
  const slot = slotOf(trie, parent, unit);
  if (trie.children[slot] === 0) {
    trie.parents[slot] = parent;
    trie.units[slot] = unit;
    trie.children[slot] = trie.nodeCount;
    trie.nodeCount += 1;
  }
  path[depth] = trie.children[slot] ?? 0;
}

function appendForm(formsAt: Int32Array, nextForms: Int32Array, node: number, formIndex: number): void {
  let last = formsAt[node] ?? 0;
  if (last === 0) {
    formsAt[node] = formIndex + 1;
    return;
  }
  while ((nextForms[last - 1] ?? 0) !== 0) last = nextForms[last - 1] ?? 0;
  nextForms[last - 1] = formIndex + 1;
}

/** False where no form begins with these two code units. */
export function mayBegin({ pairs }: TermTrie<Lettered>, first: number, second: number): boolean {
  return pairs[pairOf(first, second)] === 1;
}

function pairOf(first: number, second: number): number {
  return (Math.imul(first, 0x9e3779b1) ^ Math.imul(second, 0x85ebca6b)) >>> (32 - pairBits);
}

/** The child of `node` by the code unit `unit`, or 0 where there is none. */
export function childOf(trie: TermTrie<Lettered>, node: number, unit: number): number {
  return trie.children[slotOf(trie, node, unit)] ?? 0;
}

function slotOf({ parents, units, children }: TermTrie<Lettered>, node: number, unit: number): number {
  const mask = children.length - 1;
  const mixed = Math.imul(Math.imul(node, 0x9e3779b1) ^ unit, 0x85ebca6b);
  let slot = (mixed ^ (mixed >>> 15)) & mask;
  while (children[slot] !== 0 && (parents[slot] !== node || units[slot] !== unit)) slot = (slot + 1) & mask;
  return slot;
}
