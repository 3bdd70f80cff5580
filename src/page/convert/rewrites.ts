/** Tells a page that changes from one that fights back: another converter, or an endless loop of its own. */

/** A node that is written again so soon and so often is not a page's own life. */
const quickMs = 700;
const longestRow = 4;

/** Children come in quick rows too where a page builds itself. */
const longestRowOfChildren = 30;

/** So many nodes in such rows are a fight over the page; fewer are a clock or a ticker, each left to the page. */
const contestedNodes = 3;

interface Row {
  length: number;
  lastMs: number;
}

export interface Rewrites {
  /** Counts one writing by the page; false where the node is to be left to it. */
  count(node: Node, kind: 'own' | 'children'): boolean;
  /** True once the page as a whole is to be left alone. */
  readonly isFight: boolean;
}

export function countRewrites(nowMs: () => number = () => performance.now()): Rewrites {
  const rows = new WeakMap<Node, Row>();
  const contested = new WeakSet<Node>();
  let contestedCount = 0;
  return {
    count: (node, kind) => {
      const now = nowMs();
      const row = rows.get(node) ?? { length: 0, lastMs: now };
      row.length = now - row.lastMs < quickMs ? row.length + 1 : 1;
      row.lastMs = now;
      rows.set(node, row);
      if (row.length <= (kind === 'own' ? longestRow : longestRowOfChildren)) return true;
      if (!contested.has(node)) contestedCount += kind === 'own' ? 1 : contestedNodes;
      contested.add(node);
      return false;
    },
    get isFight() {
      return contestedCount >= contestedNodes;
    },
  };
}
