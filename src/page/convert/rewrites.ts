/** Tells a page that changes from one that fights back: another converter, or an endless loop of its own. */

/** A node that is written again so soon and so often is not a page's own life. */
const quickMs = 700;
const longestRow: Readonly<Record<Writing, number>> = {
  text: 4,
  // A page that draws itself anew replaces children in a quick row too.
  replaced: 30,
  // A page that builds itself adds to one parent for a long time; only a loop never ends.
  added: 200,
};

/** So many nodes in such rows are a fight over the page; fewer are a clock or a ticker, each left to the page. */
const contestedNodes = 3;

/** The node's own text or attribute was written; its children were exchanged, or came. */
export type Writing = 'text' | 'replaced' | 'added';

interface Row {
  length: number;
  lastMs: number;
}

export interface Rewrites {
  /** Counts one writing by the page; false where the node is to be left to it. */
  count(node: Node, writing: Writing): boolean;
  /** True once the page as a whole is to be left alone. */
  readonly isFight: boolean;
}

export function countRewrites(nowMs: () => number = () => performance.now()): Rewrites {
  const rows = new WeakMap<Node, Row>();
  const contested = new WeakSet<Node>();
  let contestedCount = 0;
  return {
    count: (node, writing) => {
      const now = nowMs();
      const row = rows.get(node) ?? { length: 0, lastMs: now };
      row.length = now - row.lastMs < quickMs ? row.length + 1 : 1;
      row.lastMs = now;
      rows.set(node, row);
      if (row.length <= longestRow[writing]) return true;
      if (!contested.has(node)) contestedCount += writing === 'text' ? 1 : contestedNodes;
      contested.add(node);
      return false;
    },
    get isFight() {
      return contestedCount >= contestedNodes;
    },
  };
}
