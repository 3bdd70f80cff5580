/** A line of the page as its reader sees it: the text between two block boundaries or line breaks. */
import type { PlacedPiece } from '../text-map/text-map.ts';

export interface Block {
  /** White space normalised and trimmed, never empty. */
  readonly text: string;
  /** Where the text came from; `textStart` counts from the start of this block. */
  readonly pieces: readonly PlacedPiece[];
  /** The block-level element that the text stands in. */
  readonly element: Element;
  /** The outermost element around it whose name says that it is no article: footer, share bar, related links. */
  readonly aside: Element | undefined;
  /** How many of the text's characters are link text. */
  readonly linked: number;
  /** Offsets in the text at which an inline element begins or ends, ascending. */
  readonly seams: readonly number[];
}

/** The page's blocks in document order, and for each element the blocks that its subtree holds. */
export interface BlockList {
  readonly blocks: readonly Block[];
  /** Start included, end excluded; elements without a block of their own are missing. */
  readonly ranges: ReadonlyMap<Element, BlockRange>;
  /** How many nodes of the page were looked at to make the list. */
  readonly visited: number;
}

export interface BlockRange {
  readonly start: number;
  readonly end: number;
}
