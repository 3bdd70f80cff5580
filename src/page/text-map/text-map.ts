/**
 * Keeps, for every character of an article's text, the text node and the offset that it came from, and the
 * way back. Line feeds between paragraphs and collapsed white space have no node.
 */
import type { Span } from '../../core/annotated-article.ts';
import { firstIndex } from '../../core/first-index.ts';

/** A stretch of one text node. Offsets count UTF-16 code units of `node.data`. */
export interface TextPiece {
  readonly node: Text;
  readonly start: number;
  readonly end: number;
}

/** A piece with its place in the article's text: the same number of code units on both sides. */
export interface PlacedPiece extends TextPiece {
  readonly textStart: number;
}

export interface TextMap {
  /** Length of the article's text in UTF-16 code units. */
  readonly length: number;
  /**
   * The stretches of text nodes under a span of the article's text, in reading order. Pieces that touch in one
   * node are one. A span that covers only separators gives none; bounds beyond the text are cut.
   */
  pieces(span: Span): readonly TextPiece[];
  /**
   * The offset in the article's text of a place in the page; `undefined` where the place is no part of the
   * text. The end of a piece belongs to it, so that a caret behind the last character still counts.
   */
  offsetOf(node: Text, offset: number): number | undefined;
  /** The text nodes that the article's text came from, in reading order, each once. */
  readonly nodes: readonly Text[];
}

/** `placed` is sorted by `textStart` and does not overlap. Memory is linear in the number of pieces. */
export function createTextMap(placed: readonly PlacedPiece[], length: number): TextMap {
  const byNode = groupByNode(placed);
  return {
    length,
    nodes: [...byNode.keys()],
    pieces: (span) => piecesUnder(placed, span),
    offsetOf: (node, offset) => placeInText(byNode.get(node), offset),
  };
}

function groupByNode(placed: readonly PlacedPiece[]): Map<Text, PlacedPiece[]> {
  const byNode = new Map<Text, PlacedPiece[]>();
  for (const piece of placed) {
    const known = byNode.get(piece.node);
    if (known === undefined) byNode.set(piece.node, [piece]);
    else known.push(piece);
  }
  return byNode;
}

function piecesUnder(placed: readonly PlacedPiece[], span: Span): TextPiece[] {
  const found: TextPiece[] = [];
  for (let i = firstEndingAfter(placed, span.start); i < placed.length; i += 1) {
    const piece = placed[i];
    if (piece === undefined || piece.textStart >= span.end) break;
    addPiece(found, cutPiece(piece, span));
  }
  return found;
}

/** Index of the first piece whose end lies behind `offset` of the text. */
function firstEndingAfter(placed: readonly PlacedPiece[], offset: number): number {
  return firstIndex(placed.length, (i) => {
    const piece = placed[i];
    return piece === undefined || piece.textStart + piece.end - piece.start > offset;
  });
}

function cutPiece(piece: PlacedPiece, span: Span): TextPiece {
  const shift = piece.start - piece.textStart;
  return {
    node: piece.node,
    start: Math.max(piece.start, span.start + shift),
    end: Math.min(piece.end, span.end + shift),
  };
}

function addPiece(found: TextPiece[], piece: TextPiece): void {
  if (piece.end <= piece.start) return;
  const last = found.at(-1);
  if (last !== undefined && last.node === piece.node && last.end === piece.start) {
    found[found.length - 1] = { ...last, end: piece.end };
  } else {
    found.push(piece);
  }
}

/** `pieces` are those of one node, sorted by their start. */
function placeInText(pieces: readonly PlacedPiece[] | undefined, offset: number): number | undefined {
  if (pieces === undefined) return undefined;
  const piece = pieces[firstIndex(pieces.length, (i) => (pieces[i]?.start ?? 0) > offset) - 1];
  if (piece === undefined || offset > piece.end) return undefined;
  return piece.textStart + offset - piece.start;
}
