/** Says what a selection in a converted page was before the conversion. */
import type { Originals } from './originals.ts';

export interface CopiedWords {
  readonly text: string;
  /** XHTML, as far as a clipboard's reader needs it. */
  readonly html: string;
}

type KnownOriginals = Pick<Originals, 'ownOffset' | 'textOf' | 'isOurs'>;

/** A selected stretch of one text node. */
interface Stretch {
  readonly shown: string;
  readonly original: string;
}

/** `undefined` where nothing is selected, or nothing of it was converted. */
export function originalSelection(selection: Selection, originals: KnownOriginals): CopiedWords | undefined {
  const ranges = Array.from({ length: selection.rangeCount }, (_, i) => selection.getRangeAt(i));
  const byRange = ranges.map((range) => stretchesOf(range, originals));
  const stretches = byRange.flat();
  if (!stretches.some(({ shown, original }) => shown !== original)) return undefined;
  return {
    text: withOriginals(selection.toString(), stretches),
    html: ranges.map((range, i) => markupOf(range, byRange[i] ?? [])).join(''),
  };
}

/** In reading order. An end inside a word that changed its length takes the whole word. */
function stretchesOf(range: Range, originals: KnownOriginals): Stretch[] {
  return textNodesIn(range).map((node) => {
    const start = node === range.startContainer ? range.startOffset : 0;
    const end = node === range.endContainer ? range.endOffset : node.data.length;
    const ownStart = originals.ownOffset(node, start, 'start');
    const ownEnd = originals.ownOffset(node, end, 'end');
    return { shown: node.data.slice(start, end), original: originals.textOf(node).slice(ownStart, ownEnd) };
  });
}

function textNodesIn(range: Range): Text[] {
  const root = range.commonAncestorContainer;
  if (root.nodeType === 3) return [root as Text];
  const nodes: Text[] = [];
  // 4: text nodes.
  const walker = (root.ownerDocument ?? (root as Document)).createTreeWalker(root, 4);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (range.intersectsNode(node)) nodes.push(node as Text);
  }
  return nodes;
}

/**
 * `laidOut` is the selection as the browser writes it: line breaks between blocks, blanks run together, hidden words
 * left out. Each stretch is found in it, behind the one before, and replaced.
 */
function withOriginals(laidOut: string, stretches: readonly Stretch[]): string {
  const parts: string[] = [];
  let at = 0;
  for (const { shown, original } of stretches) {
    const words = collapsed(shown);
    const found = words === '' ? -1 : laidOut.indexOf(words, at);
    if (found < 0) continue;
    parts.push(laidOut.slice(at, found), collapsed(original));
    at = found + words.length;
  }
  return parts.join('') + laidOut.slice(at);
}

function collapsed(words: string): string {
  return words.replaceAll(/[\t\n\f\r ]+/g, ' ').trim();
}

/** The copy of a range holds the same text nodes in the same order, cut at its ends. */
function markupOf(range: Range, stretches: readonly Stretch[]): string {
  const fragment = range.cloneContents();
  const walker = fragment.ownerDocument.createTreeWalker(fragment, 4);
  for (const { original } of stretches) {
    const node = walker.nextNode();
    if (node) (node as Text).data = original;
  }
  return new XMLSerializer().serializeToString(fragment);
}
