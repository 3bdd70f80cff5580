/** What happened: the event's name, day, place and chair. */
import type { ComponentChildren } from 'preact';
import { message } from '../extension/locale.ts';
import { DateWords } from './date-words.tsx';
import type { EventFacts } from './event-facts.ts';
import { PageWords } from './page-words.tsx';
import { PlaceButton } from './place-button.tsx';
import { Section } from './section.tsx';

export function EventSection({ event: { what, when, where, chairs } }: { readonly event: EventFacts }) {
  return (
    <Section id="event" head={message('sectionEvent')}>
      <dl class="facts">
        {what && (
          <Fact label={message('eventWhat')}>
            <PlaceButton places={what.places}>
              <PageWords words={what.words} />
            </PlaceButton>
          </Fact>
        )}
        {when && (
          <Fact label={message('eventWhen')}>
            <PlaceButton places={when.places}>
              <DateWords value={when.value} />
            </PlaceButton>
          </Fact>
        )}
        {where && (
          <Fact label={message('eventWhere')}>
            <PlaceButton places={where.places}>
              <PageWords words={where.words} />
            </PlaceButton>
          </Fact>
        )}
        {chairs.length > 0 && (
          <Fact label={message('eventChairs')}>
            {chairs.map(({ words, places }) => (
              <PlaceButton key={words} places={places} class="listed">
                <PageWords words={words} />
              </PlaceButton>
            ))}
          </Fact>
        )}
      </dl>
    </Section>
  );
}

function Fact({ label, children }: { readonly label: string; readonly children: ComponentChildren }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}
