/** Lays an article's marks out on a narrow strip: where in the text each kind stands, and where who speaks. */
import type { AnnotatedArticle, Span } from '../../core/annotated-article.ts';
import type { MarkKind } from '../../extension/mark-kinds.ts';
import type { Speaker } from '../speakers.ts';

/** The strip is so many columns wide; however long the article is, no lane draws more shapes than that. */
export const stripColumns = 200;

/** A run of neighbouring columns that hold something. */
export interface ColumnRun {
  readonly from: number;
  readonly width: number;
}

export function columnRuns(spans: readonly Span[], textLength: number): ColumnRun[] {
  const filled = new Uint8Array(stripColumns);
  for (const { start, end } of spans) {
    const last = columnOf(Math.max(start, end - 1), textLength);
    filled.fill(1, columnOf(start, textLength), last + 1);
  }
  const runs: ColumnRun[] = [];
  for (let column = 0; column < stripColumns; column += 1) {
    const from = column;
    while (filled[column] === 1) column += 1;
    if (column > from) runs.push({ from, width: column - from });
  }
  return runs;
}

/** As the `d` of one SVG path, so that a lane is one element. */
export function lanePath(runs: readonly ColumnRun[], top: number, height: number): string {
  return runs.map(({ from, width }) => `M${from} ${top}h${width}v${height}h-${width}z`).join('');
}

/** The places of each kind of mark. */
export function spansByKind({
  mentions,
  attributions,
  dates,
  keywords,
}: AnnotatedArticle): Readonly<Record<MarkKind, readonly Span[]>> {
  const cues = attributions.flatMap(({ cue }) => (cue ? [cue] : []));
  const person = [...mentions, ...cues].sort((a, b) => a.start - b.start);
  return { person, date: dates, keyword: keywords };
}

/** Neighbours in two shades, so that a change of speaker can be seen. */
export function speakerShades(speakers: readonly Speaker[]): readonly [readonly Span[], readonly Span[]] {
  const spansOf = (remainder: number) =>
    speakers
      .filter((_, index) => index % 2 === remainder)
      .flatMap(({ statements }) => statements.map(({ content }) => content));
  return [spansOf(0), spansOf(1)];
}

function columnOf(offset: number, textLength: number): number {
  return Math.min(stripColumns - 1, Math.floor((offset / Math.max(1, textLength)) * stripColumns));
}
