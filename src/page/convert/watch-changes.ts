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
      if (isWanted(node) && rewrites.count(node, 'own')) listener.onChange(node);
    }
    for (const [parent, nodes] of added) {
      const wanted = nodes.filter(isWanted);
      if (wanted.length > 0 && rewrites.count(parent, 'children')) wanted.forEach(listener.onChange);
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
  readonly added: ReadonlyMap<Node, readonly Node[]>;
}

function changedNodes(records: readonly MutationRecord[], { isOurs }: ChangeListener): ChangedNodes {
  const written = new Set<Node>();
  const added = new Map<Node, Set<Node>>();
  for (const { type, target, addedNodes, attributeName } of records) {
    if (type !== 'childList') {
      if (!isOurs(target, attributeName)) written.add(target);
      continue;
    }
    const nodes = added.get(target) ?? new Set<Node>();
    for (const node of addedNodes) if (isReadable(node) && !isOurs(node, null)) nodes.add(node);
    added.set(target, nodes);
  }
  return { written, added: new Map([...added].map(([parent, nodes]) => [parent, [...nodes]])) };
}

function isReadable(node: Node): boolean {
  return nodeTypeOf(node) === 3 || (nodeTypeOf(node) === 1 && !isUntouched(node as Element));
}
