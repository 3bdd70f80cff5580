/** Tells what a page has written since it was converted, in its shadow roots and frames too. */

import { isConnectedNow, nodeTypeOf } from '../native-members.ts';
import { isFrame, isUntouched, type PageRoot, readAttributes, standsInUntouched } from './convertible.ts';
import { countRewrites } from './rewrites.ts';

export interface ChangeListener {
  /** Text that was written, or a part of the page that was added or whose attributes were written. */
  onChange(node: Node): void;
  /** True for what we wrote ourselves. */
  isOurs(node: Node, attribute: string | null): boolean;
  /** The page, or somebody else in it, writes back whatever we write: it is not watched any more. */
  onFight(): void;
}

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

export function watchChanges(listener: ChangeListener, life: AbortSignal): ChangeWatch {
  const fight = new AbortController();
  const signal = AbortSignal.any([life, fight.signal]);
  const rewrites = countRewrites();
  const isWanted = (node: Node) => isConnectedNow(node) && !standsInUntouched(node);
  const look = (records: readonly MutationRecord[]) => {
    const { written, added } = changedNodes(records, listener);
    for (const node of written) {
      if (isWanted(node) && rewrites.count(node, 'text')) listener.onChange(node);
    }
    for (const [parent, { nodes, replaces }] of added) {
      const wanted = [...nodes].filter(isWanted);
      if (wanted.length === 0 || !rewrites.count(parent, replaces ? 'replaced' : 'added')) continue;
      wanted.forEach(listener.onChange);
    }
    if (!rewrites.isFight || signal.aborted) return;
    fight.abort();
    listener.onFight();
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

interface ChangedNodes {
  readonly written: ReadonlySet<Node>;
  /** By parent. */
  readonly added: ReadonlyMap<Node, AddedNodes>;
}

interface AddedNodes {
  readonly nodes: Set<Node>;
  /** Others went away for them. */
  replaces: boolean;
}

function changedNodes(records: readonly MutationRecord[], { isOurs }: ChangeListener): ChangedNodes {
  const written = new Set<Node>();
  const added = new Map<Node, AddedNodes>();
  for (const { type, target, addedNodes, removedNodes, attributeName } of records) {
    if (type !== 'childList') {
      if (!isOurs(target, attributeName)) written.add(target);
      continue;
    }
    const here = added.get(target) ?? { nodes: new Set<Node>(), replaces: false };
    for (const node of addedNodes) if (isReadable(node) && !isOurs(node, null)) here.nodes.add(node);
    here.replaces ||= removedNodes.length > 0;
    added.set(target, here);
  }
  return { written, added };
}

function isReadable(node: Node): boolean {
  return nodeTypeOf(node) === 3 || (nodeTypeOf(node) === 1 && !isUntouched(node as Element));
}
