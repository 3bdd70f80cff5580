/** Tells where an article's text stands in the text of its whole page, for programs that read the page afresh. */
import type { PageRun, PageText } from '../../core/exports/page-text.ts';
import type { TextMap } from './text-map.ts';

/** `textOf` gives a node's text as the page wrote it, whatever it shows now. */
export function pageTextOf(body: Element, textMap: TextMap, textOf: (node: Text) => string): PageText {
  const starts = new Map<Text, number>();
  const parts: string[] = [];
  let length = 0;
  const walker = body.ownerDocument.createTreeWalker(body, 4);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const words = textOf(node as Text);
    starts.set(node as Text, length);
    parts.push(words);
    length += words.length;
  }
  return { text: parts.join(''), runs: runsOf(textMap, starts) };
}

/** Nodes that have left the page since it was read have no place in it. */
function runsOf(textMap: TextMap, starts: ReadonlyMap<Text, number>): PageRun[] {
  return textMap.pieces({ start: 0, end: textMap.length }).flatMap(({ node, start, end }) => {
    const nodeStart = starts.get(node);
    const textStart = textMap.offsetOf(node, start);
    if (nodeStart === undefined || textStart === undefined) return [];
    return [{ textStart, pageStart: nodeStart + start, length: end - start }];
  });
}
