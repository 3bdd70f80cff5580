/** The article's dates on one axis, drawn to scale; a press on one goes to its place in the page. */
import type { EdtfValue } from '../core/annotated-article.ts';
import { message } from '../extension/locale.ts';
import { dateWords } from '../interface/date-words.ts';
import { useArticle } from './article-context.ts';
import type { TimelineEntry } from './timeline.ts';
import { type PlacedDate, timelineScale } from './timeline-scale.ts';

/** In units of the drawing, which is as wide as the panel allows. */
const measures = { width: 320, edge: 8, lane: 12, dot: 4, axis: 20 } as const;

interface TimelineChartProps {
  readonly entries: readonly TimelineEntry[];
  /** The day of publication, marked on the axis where it lies within. */
  readonly published: EdtfValue | undefined;
}

export function TimelineChart({ entries, published }: TimelineChartProps) {
  const scale = timelineScale(
    entries.map(({ value }) => value),
    published?.slice(0, 10),
  );
  if (!scale) return null;
  const axisAt = scale.lanes * measures.lane + 4;
  const end = measures.width - measures.edge;
  return (
    <svg
      class="timeline-chart"
      viewBox={`0 0 ${measures.width} ${axisAt + measures.axis}`}
      aria-hidden="true"
    >
      <line class="axis" x1={measures.edge} x2={end} y1={axisAt} y2={axisAt} />
      <text x={measures.edge} y={axisAt + 14}>
        {scale.firstYear}
      </text>
      {scale.lastYear !== scale.firstYear && (
        <text x={end} y={axisAt + 14} text-anchor="end">
          {scale.lastYear}
        </text>
      )}
      {scale.today !== undefined && (
        <line
          class="published"
          x1={measures.edge + scale.today * (end - measures.edge)}
          x2={measures.edge + scale.today * (end - measures.edge)}
          y1={0}
          y2={axisAt + 4}
        >
          <title>{`${message('publishedOn')} ${published?.slice(0, 10)}`}</title>
        </line>
      )}
      {scale.placed.map((date, i) => {
        const entry = entries[i];
        return entry && <DateOnAxis key={date.value} date={date} entry={entry} />;
      })}
    </svg>
  );
}

/** Keys and screen readers have the list below, which holds the same dates with their words. */
function DateOnAxis({ date, entry }: { readonly date: PlacedDate; readonly entry: TimelineEntry }) {
  const { reveal } = useArticle();
  const place = entry.wordings[0]?.places[0];
  const along = (share: number) => measures.edge + share * (measures.width - 2 * measures.edge);
  const width = Math.max(2 * measures.dot, along(date.to) - along(date.from));
  const open = [date.isOpenAtStart && 'open-start', date.isOpenAtEnd && 'open-end'];
  const look = ['axis-date', entry.approximate && 'approximate', ...open].filter(Boolean).join(' ');
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the drawing is hidden from assistive technology; see above
    <rect
      class={look}
      x={Math.min(along(date.from), measures.width - measures.edge - width)}
      y={date.lane * measures.lane + 2}
      width={width}
      height={2 * measures.dot}
      rx={measures.dot}
      onClick={place && (() => reveal(place))}
    >
      <title>{`${dateWords(date.value)} ${entry.wordings.map(({ words }) => words).join(' · ')}`}</title>
    </rect>
  );
}
