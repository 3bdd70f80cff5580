/** A trie of all forms in flat arrays: built in a few milliseconds, walked without an allocation a character. */
import type { TermForm } from './policy-term.ts';

export interface TermTrie {
  /** A small number for each UTF-16 code unit that occurs in a form; 0 for all others. */
  readonly codes: Uint16Array;
  /** Open addressing: `keys` holds node × codeCount + code + 1, `targets` the child at the same index. */
  readonly keys: Int32Array;
  readonly targets: Int32Array;
  readonly codeCount: number;
  /** The forms that end at a node; a node without any has none. */
  readonly formsAt: ReadonlyMap<number, readonly TermForm[]>;
}

const root = 0;

interface GrowingTrie extends TermTrie {
  readonly formsAt: Map<number, TermForm[]>;
}

export function buildTermTrie(forms: readonly TermForm[]): TermTrie {
  const { codes, codeCount, letterCount } = numberLetters(forms);
  const size = 2 ** Math.ceil(Math.log2(letterCount * 2 + 2));
  const trie: GrowingTrie = {
    codes,
    keys: new Int32Array(size),
    targets: new Int32Array(size),
    codeCount,
    formsAt: new Map(),
  };
  let nodeCount = 1;
  for (const form of forms) {
    nodeCount = insert(trie, form, nodeCount);
  }
  return trie;
}

function numberLetters(forms: readonly TermForm[]) {
  const codes = new Uint16Array(0x10000);
  let codeCount = 1;
  let letterCount = 0;
  for (const { letters } of forms) {
    letterCount += letters.length;
    for (let i = 0; i < letters.length; i += 1) {
      const unit = letters.charCodeAt(i);
      if (codes[unit] !== 0) continue;
      codes[unit] = codeCount;
      codeCount += 1;
    }
  }
  return { codes, codeCount, letterCount };
}

/** Returns the node count afterwards. */
function insert(trie: GrowingTrie, form: TermForm, nodeCount: number): number {
  let node = root;
  let count = nodeCount;
  for (let i = 0; i < form.letters.length; i += 1) {
    const key = node * trie.codeCount + (trie.codes[form.letters.charCodeAt(i)] ?? 0) + 1;
    const slot = slotOf(trie, key);
    if (trie.keys[slot] === 0) {
      trie.keys[slot] = key;
      trie.targets[slot] = count;
      count += 1;
    }
    node = trie.targets[slot] ?? root;
  }
  const here = trie.formsAt.get(node);
  if (here) here.push(form);
  else trie.formsAt.set(node, [form]);
  return count;
}

/** The child of `node` by the code unit `unit`, or 0 where there is none. Begin with node 0. */
export function childOf(trie: TermTrie, node: number, unit: number): number {
  const code = trie.codes[unit] ?? 0;
  if (code === 0) return root;
  return trie.targets[slotOf(trie, node * trie.codeCount + code + 1)] ?? root;
}

function slotOf({ keys }: TermTrie, key: number): number {
  const mask = keys.length - 1;
  let slot = (Math.imul(key, 0x9e3779b1) >>> 7) & mask;
  while (keys[slot] !== 0 && keys[slot] !== key) slot = (slot + 1) & mask;
  return slot;
}
