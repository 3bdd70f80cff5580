/** Who said what: each speaker with titles, a bar for the share of the text, and the statements. */
import { interfaceLanguage, message } from '../extension/locale.ts';
import { PageWords } from './page-words.tsx';
import { PlaceButton } from './place-button.tsx';
import { Section } from './section.tsx';
import type { Speaker } from './speakers.ts';
import { StatementRow } from './statement-row.tsx';

export function SpeakersSection({ speakers }: { readonly speakers: readonly Speaker[] }) {
  const count = speakers.reduce((sum, { statements }) => sum + statements.length, 0);
  return (
    <Section head={message('sectionSpeakers')} count={count}>
      {speakers.length === 0 && <p class="empty">{message('noStatements')}</p>}
      {speakers.map((speaker) => (
        <SpeakerBlock key={speaker.key} speaker={speaker} />
      ))}
    </Section>
  );
}

function SpeakerBlock({ speaker }: { readonly speaker: Speaker }) {
  const { name, titles, places, statements, share } = speaker;
  return (
    <section class="speaker">
      <h3>
        <PlaceButton places={places} class="speaker-name">
          {name === undefined ? message('speakerUnnamed') : <PageWords words={name} />}
        </PlaceButton>{' '}
        {titles.map((title) => (
          <span key={title} class="speaker-title">
            <PageWords words={title} />
          </span>
        ))}
      </h3>
      <ShareBar share={share} />
      <ol class="statements">
        {statements.map((statement) => (
          <StatementRow key={statement.id} statement={statement} />
        ))}
      </ol>
    </section>
  );
}

function ShareBar({ share }: { readonly share: number }) {
  const percent = share.toLocaleString(interfaceLanguage(), { style: 'percent', maximumFractionDigits: 0 });
  return (
    <p class="share">
      <span class="share-bar" aria-hidden="true">
        <span style={{ inlineSize: `${share * 100}%` }} />
      </span>
      {message('shareOfText', percent)}
    </p>
  );
}
