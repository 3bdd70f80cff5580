/** Remembers where in the page a half-converted text was mended. */
import type { Repair } from '../../core/conversion/find-repairs.ts';

/** A stretch of one text node, in UTF-16 code units of what it shows. */
export interface PlacedRepair {
  readonly node: Text;
  readonly start: number;
  readonly end: number;
  /** Shared by the stretches of a word that elements cut. */
  readonly word: Pick<Repair, 'from' | 'to'>;
}

export class PageRepairs {
  readonly #byNode = new Map<Text, readonly PlacedRepair[]>();

  clear(): void {
    this.#byNode.clear();
  }

  /** For a node that shows its passage from `start` to `end`. `repairs` are those of the whole passage. */
  keep(node: Text, repairs: readonly Repair[], start: number, end: number): void {
    const here = repairs
      .filter((repair) => repair.start < end && repair.end > start)
      .map((repair) => ({
        node,
        start: Math.max(0, repair.start - start),
        end: Math.min(end, repair.end) - start,
        word: repair,
      }));
    if (here.length > 0) this.#byNode.set(node, here);
    else this.#byNode.delete(node);
  }

  /** Those whose nodes still stand in the page and hold what we wrote. */
  standing(isOurs: (node: Text) => boolean): PlacedRepair[] {
    return [...this.#byNode].flatMap(([node, here]) => (node.isConnected && isOurs(node) ? here : []));
  }
}
