/** A small bar chart of how often something was met; the list beside it says the same to those who cannot see it. */
import { message } from '../../extension/locale.ts';
import { binDays } from './bin-days.ts';

const height = 32;
const barWidth = 8;
const gap = 2;

/** `days` as 2016-11-05, ascending. */
export function HistoryChart({ days }: { readonly days: readonly string[] }) {
  const bins = binDays(days);
  const most = Math.max(1, ...bins.map(({ count }) => count));
  const [first, last] = [bins[0], bins.at(-1)];
  if (!first || !last) return null;
  const width = bins.length * (barWidth + gap);
  return (
    <figure class="history-chart">
      <svg
        viewBox={`0 0 ${width} ${height}`}
        role="img"
        aria-label={chartWords(days, first.label, last.label)}
      >
        {bins.map(({ label, count }, index) => (
          <rect
            key={label}
            x={index * (barWidth + gap)}
            y={height - (count / most) * height}
            width={barWidth}
            height={(count / most) * height}
          >
            <title>{`${label}: ${count}`}</title>
          </rect>
        ))}
      </svg>
      <figcaption aria-hidden="true">
        <span>{first.label}</span>
        {bins.length > 1 && <span>{last.label}</span>}
      </figcaption>
    </figure>
  );
}

function chartWords(days: readonly string[], from: string, to: string): string {
  return message('historyChart', days.length, from, to);
}
