/** The timeline: each date with the words that stand for it and with what fixed it. */
import { basisLabels } from '../extension/annotation-labels.ts';
import { message } from '../extension/locale.ts';
import { DateWords } from './date-words.tsx';
import { PageWords } from './page-words.tsx';
import { PlaceButton } from './place-button.tsx';
import { Section } from './section.tsx';
import type { DateWording, TimelineEntry } from './timeline.ts';
import { TimelineChart } from './timeline-chart.tsx';

export function DatesSection({ entries }: { readonly entries: readonly TimelineEntry[] }) {
  if (entries.length === 0) return null;
  return (
    <Section head={message('sectionDates')} count={entries.length}>
      <TimelineChart entries={entries} />
      <ol class="timeline">
        {entries.map((entry) => (
          <li key={entry.value} class={entryClass(entry)}>
            <DateWords value={entry.value} />
            <ul>
              {entry.wordings.map((wording) => (
                <WordingRow key={`${wording.basis} ${wording.words}`} wording={wording} />
              ))}
            </ul>
          </li>
        ))}
      </ol>
    </Section>
  );
}

function WordingRow({ wording: { words, basis, places } }: { readonly wording: DateWording }) {
  return (
    <li>
      <PlaceButton places={places}>
        <PageWords words={words} />
        {places.length > 1 && <span class="times"> ×{places.length}</span>}
      </PlaceButton>
      <span class="basis">{message(basisLabels[basis])}</span>
    </li>
  );
}

function entryClass({ approximate, isInterval }: TimelineEntry): string {
  return ['entry', approximate && 'approximate', isInterval && 'interval'].filter(Boolean).join(' ');
}
