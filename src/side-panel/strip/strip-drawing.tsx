/** The strip's picture: who speaks where on top, then a lane for each kind of mark, and what is sought across all. */
import { useMemo } from 'preact/hooks';
import type { Span } from '../../core/annotated-article.ts';
import { type MarkKind, markKinds } from '../../extension/mark-kinds.ts';
import { columnRuns, lanePath, stripColumns } from './strip-lanes.ts';

interface StripDrawingProps {
  readonly textLength: number;
  readonly marks: Readonly<Record<MarkKind, readonly Span[]>>;
  readonly speech: readonly [readonly Span[], readonly Span[]];
  readonly hits: readonly Span[];
  /** The only kind that is shown, where the reader has chosen one. */
  readonly kind: MarkKind | undefined;
  readonly visible: Span | undefined;
  /** Where the keys have come to. */
  readonly cursor: number | undefined;
}

/** In units of the drawing, which is stretched to the width of the panel. */
const height = 32;
const speechLane = { top: 1, height: 9 } as const;
const markLane = { top: 12, height: 5, pitch: 6.5 } as const;

export function StripDrawing({ textLength, marks, speech, hits, kind, visible, cursor }: StripDrawingProps) {
  const along = (offset: number) => (offset / Math.max(1, textLength)) * stripColumns;
  const lane = (spans: readonly Span[], top: number, laneHeight: number) =>
    lanePath(columnRuns(spans, textLength), top, laneHeight);
  const shades = useMemo(
    () => speech.map((spans) => lane(spans, speechLane.top, speechLane.height)),
    [speech, textLength],
  );
  const lanes = useMemo(
    () => markKinds.map((name, i) => lane(marks[name], markLane.top + i * markLane.pitch, markLane.height)),
    [marks, textLength],
  );
  const found = useMemo(() => lane(hits, 0, height), [hits, textLength]);
  return (
    <svg
      class="strip-drawing"
      viewBox={`0 0 ${stripColumns} ${height}`}
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      {visible && (
        <rect
          class="strip-visible"
          x={along(visible.start)}
          width={along(visible.end) - along(visible.start)}
          y={0}
          height={height}
        />
      )}
      {(kind === undefined || kind === 'person') &&
        shades.map((path, i) => <path key={path} class={`strip-speech-${i}`} d={path} />)}
      {markKinds.map(
        (name, i) =>
          (kind === undefined || kind === name) && <path key={name} class={`strip-${name}`} d={lanes[i]} />,
      )}
      {hits.length > 0 && <path class="strip-hit" d={found} />}
      {cursor !== undefined && (
        <rect class="strip-cursor" x={along(cursor)} width={1} y={0} height={height} />
      )}
    </svg>
  );
}
