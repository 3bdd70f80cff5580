/**
 * Gathers the text of one block after another from text nodes, with its white space normalised and with the
 * place in the page of every character that is kept.
 */
import type { PlacedPiece } from '../text-map/text-map.ts';
import type { Block } from './block.ts';

/** What the walk knows about the place that the text stands in. */
export interface BlockPlace {
  readonly element: Element;
  readonly aside: Element | undefined;
  readonly inLink: boolean;
  /** Line feeds end a line: inside `<pre>`. */
  readonly keepsLines: boolean;
}

/** Visible characters. A zero-width character or a soft hyphen is dropped, as a reader does not see it. */
const visibleRun = /[^\s\u00ad\u200b-\u200f\u2028-\u202e\u2060\ufeff]+/g;
const wideBlanks = /[\u3000\u2003]{2}|\u00a0{4}/;
const sentenceEnd = /[。！？；：!?][”’"）)】》」』]*$/;
const latinEdge = /[!-~]/;

/** No paragraph is so long, in UTF-16 code units: what follows in one line is data, or an attack on its reader. */
const longestLine = 30_000;

interface OpenBlock {
  parts: string[];
  length: number;
  pieces: PlacedPiece[];
  place: BlockPlace | undefined;
  linked: number;
  seams: number[];
  /** White space seen since the last visible character. */
  blank: string;
}

export interface BlockBuilder {
  readonly blocks: readonly Block[];
  addText(node: Text, place: BlockPlace): void;
  /** An inline element begins or ends here. */
  addSeam(): void;
  /** The block ends here. */
  flush(): void;
}

export function createBlockBuilder(): BlockBuilder {
  const blocks: Block[] = [];
  let open = emptyBlock();
  const flush = (): void => {
    if (open.place !== undefined) blocks.push(closeBlock(open, open.place));
    open = emptyBlock();
  };
  const addText = (node: Text, place: BlockPlace): void => {
    const { data } = node;
    let end = 0;
    visibleRun.lastIndex = 0;
    for (let run = visibleRun.exec(data); run !== null; run = visibleRun.exec(data)) {
      if (open.length >= longestLine) break;
      const blank = { start: end, end: run.index };
      end = run.index + run[0].length;
      open.blank += data.slice(blank.start, blank.end);
      if (open.place !== undefined && endsLine(open, place)) flush();
      addRun(open, place, { node, data, blank, end });
    }
    open.blank += data.slice(end);
  };
  return {
    blocks,
    addText,
    flush,
    addSeam: () => {
      if (open.seams.at(-1) !== open.length) open.seams.push(open.length);
    },
  };
}

function emptyBlock(): OpenBlock {
  return { parts: [], length: 0, pieces: [], place: undefined, linked: 0, seams: [], blank: '' };
}

function closeBlock(open: OpenBlock, { element, aside }: BlockPlace): Block {
  const { pieces, linked, seams } = open;
  return { text: open.parts.join(''), pieces, element, aside, linked, seams };
}

/** Paragraphs set off by blanks alone: an indent after the end of a sentence, or on a new line of the source. */
function endsLine(open: OpenBlock, place: BlockPlace): boolean {
  const { blank } = open;
  if (blank.length < 2 && !place.keepsLines) return false;
  if (place.keepsLines && blank.includes('\n')) return true;
  if (!wideBlanks.test(blank)) return false;
  return blank.includes('\n') || sentenceEnd.test(open.parts.at(-1) ?? '');
}

interface Run {
  readonly node: Text;
  readonly data: string;
  /** The white space before the run in the same node. */
  readonly blank: { readonly start: number; readonly end: number };
  readonly end: number;
}

function addRun(open: OpenBlock, place: BlockPlace, run: Run): void {
  const { node, data, blank } = run;
  if (open.place === undefined) open.place = place;
  else if (open.blank !== '') addBlank(open, run);
  open.blank = '';
  addPiece(open, { node, start: blank.end, end: run.end, textStart: open.length });
  open.parts.push(data.slice(blank.end, run.end));
  open.length += run.end - blank.end;
  if (place.inLink) open.linked += run.end - blank.end;
}

/** One blank for a run of them; none where only a line break of the source stands between two Han characters. */
function addBlank(open: OpenBlock, { node, data, blank, end }: Run): void {
  const isSourceBreak = /[\r\n]/.test(open.blank) && !/[\u00a0\u3000]/.test(open.blank);
  const touchesLatin =
    latinEdge.test(open.parts.at(-1)?.at(-1) ?? '') || latinEdge.test(data.slice(blank.end, end).at(0) ?? '');
  if (isSourceBreak && !touchesLatin) return;
  const text = open.blank.includes('\u3000') ? '\u3000' : /\s/.test(open.blank) ? ' ' : '';
  if (text === '') return;
  if (open.blank.length === 1 && blank.end - blank.start === 1) {
    addPiece(open, { node, start: blank.start, end: blank.end, textStart: open.length });
  }
  open.parts.push(text);
  open.length += 1;
}

function addPiece(open: OpenBlock, piece: PlacedPiece): void {
  const last = open.pieces.at(-1);
  const continues =
    last !== undefined &&
    last.node === piece.node &&
    last.end === piece.start &&
    last.textStart + last.end - last.start === piece.textStart;
  if (continues) open.pieces[open.pieces.length - 1] = { ...last, end: piece.end };
  else open.pieces.push(piece);
}
