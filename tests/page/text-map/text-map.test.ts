import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { createTextMap, type PlacedPiece } from '../../../src/page/text-map/text-map.ts';

const { document } = new JSDOM('').window;
const first = document.createTextNode('  会议 \n 强调');
const second = document.createTextNode('落实');
/** 会议 强调⏎落实: the blank and the line feed have no node. */
const placed: PlacedPiece[] = [
  { node: first, start: 2, end: 4, textStart: 0 },
  { node: first, start: 7, end: 9, textStart: 3 },
  { node: second, start: 0, end: 2, textStart: 6 },
];
const map = createTextMap(placed, 8);

describe('pieces', () => {
  it('gives one piece for each stretch of a node', () => {
    expect(map.pieces({ start: 1, end: 7 })).toEqual([
      { node: first, start: 3, end: 4 },
      { node: first, start: 7, end: 9 },
      { node: second, start: 0, end: 1 },
    ]);
  });

  it.each([
    { start: 2, end: 3 },
    { start: 5, end: 6 },
    { start: 4, end: 4 },
    { start: 20, end: 30 },
  ])('gives none for the separator or empty span $start to $end', (span) => {
    expect(map.pieces(span)).toEqual([]);
  });
});

describe('offsetOf', () => {
  it('is the inverse of pieces for every character', () => {
    for (let at = 0; at < map.length; at += 1) {
      const piece = map.pieces({ start: at, end: at + 1 })[0];
      if (piece !== undefined) expect(map.offsetOf(piece.node, piece.start)).toBe(at);
    }
  });

  it.each([
    [first, 0],
    [first, 5],
    [second, 3],
    [document.createTextNode('别处'), 0],
  ] as const)('knows no place outside the text', (node, offset) => {
    expect(map.offsetOf(node, offset)).toBeUndefined();
  });
});

it('lists each node once, in reading order', () => {
  expect(map.nodes).toEqual([first, second]);
});
