/** The timeline: each date with the words that stand for it and with what fixed it. */
import type { EdtfValue } from '../core/annotated-article.ts';
import { basisLabels } from '../extension/annotation-labels.ts';
import { message } from '../extension/locale.ts';
import { DateWords } from './date-words.tsx';
import { CappedList } from './memory/capped-list.tsx';
import { PageWords } from './page-words.tsx';
import { PlaceButton } from './place-button.tsx';
import { placesOfDate } from './row-places.ts';
import { Section } from './section.tsx';
import type { DateWording, TimelineEntry } from './timeline.ts';
import { TimelineChart } from './timeline-chart.tsx';

interface DatesSectionProps {
  readonly entries: readonly TimelineEntry[];
  /** The day from which relative dates were counted. */
  readonly published: EdtfValue | undefined;
}

export function DatesSection({ entries, published }: DatesSectionProps) {
  if (entries.length === 0) return null;
  return (
    <Section id="dates" head={message('sectionDates')} count={entries.length}>
      <TimelineChart entries={entries} published={published} />
      <CappedList id="dates" items={entries} first={24} placesOf={placesOfDate} list="ol" class="timeline">
        {(entry) => (
          <li key={entry.value} class={entryClass(entry)}>
            <DateWords value={entry.value} />
            <ul>
              {entry.wordings.map((wording) => (
                <WordingRow
                  key={`${wording.basis} ${wording.words}`}
                  wording={wording}
                  published={published}
                />
              ))}
            </ul>
          </li>
        )}
      </CappedList>
    </Section>
  );
}

interface WordingRowProps {
  readonly wording: DateWording;
  readonly published: EdtfValue | undefined;
}

function WordingRow({ wording: { words, basis, places }, published }: WordingRowProps) {
  const day = basis === 'publication' ? published?.slice(0, 10) : undefined;
  return (
    <li>
      <PlaceButton places={places}>
        <PageWords words={words} />
        {places.length > 1 && <span class="times"> ×{places.length}</span>}
      </PlaceButton>
      <span class="basis">
        {message(basisLabels[basis])} {day && <span class="day">{day}</span>}
      </span>
    </li>
  );
}

function entryClass({ approximate, isInterval }: TimelineEntry): string {
  return ['entry', approximate && 'approximate', isInterval && 'interval'].filter(Boolean).join(' ');
}
