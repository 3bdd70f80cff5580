import { describe, expect, it } from 'vitest';
import {
  columnRuns,
  lanePath,
  spansByKind,
  stripColumns,
} from '../../../src/side-panel/strip/strip-lanes.ts';
import { person, sampleArticle } from '../sample-article.ts';

describe('columnRuns', () => {
  it('puts a place into its share of the strip', () => {
    expect(columnRuns([{ start: 500, end: 501 }], 1000)).toEqual([{ from: stripColumns / 2, width: 1 }]);
  });

  it('makes neighbours one run', () => {
    const spans = [
      { start: 0, end: 10 },
      { start: 8, end: 20 },
      { start: 990, end: 1000 },
    ];
    expect(columnRuns(spans, 1000)).toEqual([
      { from: 0, width: 4 },
      { from: stripColumns - 2, width: 2 },
    ]);
  });

  it('has no more runs than columns, however many places there are', () => {
    const spans = Array.from({ length: 50_000 }, (_, i) => ({ start: i * 4, end: i * 4 + 2 }));
    expect(columnRuns(spans, 200_000).length).toBeLessThanOrEqual(stripColumns);
  });

  it('stays on the strip at the end of the text, and in an empty one', () => {
    expect(columnRuns([{ start: 3, end: 3 }], 3)).toEqual([{ from: stripColumns - 1, width: 1 }]);
    expect(columnRuns([{ start: 0, end: 0 }], 0)).toEqual([{ from: 0, width: 1 }]);
  });
});

describe('lanePath', () => {
  it('draws each run as a box', () => {
    expect(lanePath([{ from: 3, width: 2 }], 12, 5)).toBe('M3 12h2v5h-2z');
  });
});

describe('spansByKind', () => {
  it('counts cues with the people, in reading order', () => {
    const text = '陆遥指出，要抓好落实。陆遥要求';
    const annotated = sampleArticle({
      text,
      people: [person('陆遥')],
      attributions: [{ id: 'a', cue: { start: 2, end: 4 }, content: { start: 5, end: 11 }, inferred: false }],
    });
    expect(spansByKind(annotated).person.map(({ start }) => start)).toEqual([0, 2, 11]);
  });
});
