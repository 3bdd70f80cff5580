/** Tints the mended words of a page with the CSS Custom Highlight API, while its reader wants to see them. */
import type { PlacedRepair } from './repairs.ts';

const name = 'gongbao-repair';

/** None takes the tint away. */
export function tintRepairs(document: Document, repairs: readonly PlacedRepair[]): void {
  const registry = document.defaultView?.CSS?.highlights;
  registry?.delete(name);
  if (repairs.length === 0) return;
  const highlight = new Highlight();
  for (const { node, start, end } of repairs) {
    highlight.add(
      new StaticRange({ startContainer: node, startOffset: start, endContainer: node, endOffset: end }),
    );
  }
  registry?.set(name, highlight);
}
