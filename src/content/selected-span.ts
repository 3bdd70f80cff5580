/** Finds the part of the article that is selected in its page, in whatever script the page is shown. */
import type { Span } from '../core/annotated-article.ts';
import type { CardSource } from './cards.ts';

/** From the first character of the article in the selection to the last; `undefined` where it has none of them. */
export function selectedSpan(selection: Selection | null, { article, script }: CardSource): Span | undefined {
  if (!article || !selection || selection.isCollapsed || selection.rangeCount === 0) return undefined;
  const range = selection.getRangeAt(0);
  const { textMap } = article.reading;
  const held = textMap.nodes.filter((node) => node.isConnected && range.intersectsNode(node));
  const offsets = held.flatMap((node) => {
    const from =
      node === range.startContainer ? script.offsets.ownOffset(node, range.startOffset, 'start') : 0;
    const length = script.ownText(node).length;
    const to = node === range.endContainer ? script.offsets.ownOffset(node, range.endOffset, 'end') : length;
    return [firstOffset(textMap, node, from, to), lastOffset(textMap, node, from, to)];
  });
  const found = offsets.filter((offset) => offset !== undefined);
  const [start, end] = [found[0], found.at(-1)];
  return start !== undefined && end !== undefined && end > start ? { start, end } : undefined;
}

type TextMap = NonNullable<CardSource['article']>['reading']['textMap'];

/** Blanks that the article leaves out have no offset. */
function firstOffset(textMap: TextMap, node: Text, from: number, to: number): number | undefined {
  for (let at = from; at < to; at += 1) {
    const offset = textMap.offsetOf(node, at);
    // The end of one piece is no beginning of a selection.
    if (offset !== undefined && textMap.offsetOf(node, at + 1) === offset + 1) return offset;
  }
  return undefined;
}

function lastOffset(textMap: TextMap, node: Text, from: number, to: number): number | undefined {
  for (let at = to; at > from; at -= 1) {
    const offset = textMap.offsetOf(node, at);
    if (offset !== undefined && textMap.offsetOf(node, at - 1) === offset - 1) return offset;
  }
  return undefined;
}
