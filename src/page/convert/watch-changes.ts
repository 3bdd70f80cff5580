/** Tells what a page has written since it was converted, in its shadow roots and frames too. */

import { isConnectedNow, nodeTypeOf } from '../native-members.ts';
import { isFrame, isUntouched, type PageRoot, readAttributes, standsInUntouched } from './convertible.ts';

export interface ChangeListener {
  /** Text that was written, or a part of the page that was added or whose attributes were written. */
  onChange(node: Node): void;
  /** True for what we wrote ourselves. */
  isOurs(node: Node, attribute: string | null): boolean;
}

/** A node that the page writes back this often within one conversion is left to the page. */
const rewriteLimit = 4;

const watched: MutationObserverInit = {
  subtree: true,
  childList: true,
  characterData: true,
  attributeFilter: [...readAttributes, 'value', 'label'],
};

export interface ChangeWatch {
  /** Watches one more root, until the signal is aborted. */
  watch(root: PageRoot): void;
  /** Sees nothing of what `write` does: a record for each node costs more than its writing. */
  quietly(write: () => void): void;
}

export function watchChanges(listener: ChangeListener, signal: AbortSignal): ChangeWatch {
  const rewrites = new WeakMap<Node, number>();
  const isWanted = (node: Node) => {
    if (!isConnectedNow(node) || standsInUntouched(node)) return false;
    const count = (rewrites.get(node) ?? 0) + 1;
    rewrites.set(node, count);
    return count <= rewriteLimit;
  };
  const look = (records: readonly MutationRecord[]) => {
    for (const node of changedNodes(records, listener)) if (isWanted(node)) listener.onChange(node);
  };
  const observer = new MutationObserver(look);
  // A frame's new document makes no mutation; its load event does not bubble, but can be caught on its way.
  const onLoad = ({ target }: Event) => {
    const node = target as Node;
    if (isFrame(node) && isWanted(node)) listener.onChange(node);
  };
  const roots = new Set<PageRoot>();
  signal.addEventListener('abort', () => {
    observer.disconnect();
    for (const root of roots) root.removeEventListener('load', onLoad, true);
  });
  return {
    watch: (root) => {
      if (signal.aborted || roots.has(root)) return;
      roots.add(root);
      observer.observe(root, watched);
      root.addEventListener('load', onLoad, true);
    },
    quietly: (write) => {
      look(observer.takeRecords());
      observer.disconnect();
      write();
      if (signal.aborted) return;
      for (const root of roots) observer.observe(root, watched);
    },
  };
}

function changedNodes(records: readonly MutationRecord[], { isOurs }: ChangeListener): Set<Node> {
  const nodes = new Set<Node>();
  for (const { type, target, addedNodes, attributeName } of records) {
    if (type !== 'childList') {
      if (!isOurs(target, attributeName)) nodes.add(target);
      continue;
    }
    for (const node of addedNodes) if (isReadable(node) && !isOurs(node, null)) nodes.add(node);
  }
  return nodes;
}

function isReadable(node: Node): boolean {
  return nodeTypeOf(node) === 3 || (nodeTypeOf(node) === 1 && !isUntouched(node as Element));
}
