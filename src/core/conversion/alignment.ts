/** Says where each place of a text went when its script was converted, and where it came from. */

/**
 * The blocks of one conversion pass whose length changed, four numbers each, in order: start and length in the
 * source, start and length in the target (UTF-16 code units). Between blocks both texts run in step.
 */
export type ChangedBlocks = readonly number[];

/** A conversion runs through several passes; passes that change no length leave no entry. */
export type Alignment = readonly ChangedBlocks[];

/** An offset inside a changed block goes to the block's start or to its end. */
export type Side = 'start' | 'end';

export function toTarget(alignment: Alignment, offset: number, side: Side): number {
  return alignment.reduce((at, blocks) => mapOffset(blocks, at, side, 0, 2), offset);
}

export function toSource(alignment: Alignment, offset: number, side: Side): number {
  return alignment.reduceRight((at, blocks) => mapOffset(blocks, at, side, 2, 0), offset);
}

/** `from` and `to` are the places of a block's start in its four numbers: 0 for the source, 2 for the target. */
function mapOffset(blocks: ChangedBlocks, offset: number, side: Side, from: 0 | 2, to: 0 | 2): number {
  const first = lastBlockAtOrBefore(blocks, offset, from);
  if (first < 0) return offset;
  const [fromStart = 0, fromLength = 0] = blocks.slice(first + from, first + from + 2);
  const [toStart = 0, toLength = 0] = blocks.slice(first + to, first + to + 2);
  if (offset >= fromStart + fromLength) return offset - fromStart - fromLength + toStart + toLength;
  if (offset === fromStart || side === 'start') return toStart;
  return toStart + toLength;
}

function lastBlockAtOrBefore(blocks: ChangedBlocks, offset: number, from: 0 | 2): number {
  let low = 0;
  let high = blocks.length / 4;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((blocks[middle * 4 + from] ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return (low - 1) * 4;
}
