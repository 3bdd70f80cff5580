/** Who said what: each speaker with titles, a bar for the share of the text, and the statements. */
import { message } from '../extension/locale.ts';
import { FirstSeen } from './log/first-seen.tsx';
import { SubjectHistory } from './log/subject-history.tsx';
import { CappedList } from './memory/capped-list.tsx';
import { PageWords } from './page-words.tsx';
import { percent, ShareBar } from './people/share-bar.tsx';
import { PlaceButton } from './place-button.tsx';
import { placesOfSpeaker, placesOfStatement } from './row-places.ts';
import { isWholeArticle, type Selection } from './search/selection.ts';
import { Section } from './section.tsx';
import type { Speaker } from './speakers.ts';
import { StatementRow } from './statement-row.tsx';

const manySpeakers = 12;

interface SpeakersSectionProps {
  /** Those who are left by search and filters. */
  readonly speakers: readonly Speaker[];
  readonly everybody: readonly Speaker[];
  readonly selection: Selection;
}

export function SpeakersSection({ speakers, everybody, selection }: SpeakersSectionProps) {
  if (speakers.length === 0 && !isWholeArticle(selection)) return null;
  // Where many speak, a few statements of each keep the others in reach.
  const first = speakers.length > manySpeakers ? 3 : 8;
  const count = speakers.reduce((sum, { statements }) => sum + statements.length, 0);
  return (
    <Section id="speakers" head={message('sectionSpeakers')} count={count}>
      {everybody.length === 0 && <p class="empty">{message('noStatements')}</p>}
      <ShareBar speakers={everybody} chosen={selection.speaker} />
      <CappedList id="speakers" items={speakers} first={20} placesOf={placesOfSpeaker} list="div">
        {(speaker) => <SpeakerBlock key={speaker.key} speaker={speaker} first={first} />}
      </CappedList>
    </Section>
  );
}

interface SpeakerBlockProps {
  readonly speaker: Speaker;
  /** How many statements show at first. */
  readonly first: number;
}

function SpeakerBlock({ speaker, first }: SpeakerBlockProps) {
  const { key, name, isPerson, titles, places, statements, share } = speaker;
  return (
    <section class="speaker">
      <h3>
        <PlaceButton places={places} class="speaker-name">
          {name === undefined ? message('speakerUnnamed') : <PageWords words={name} />}
        </PlaceButton>
        {isPerson && name !== undefined && <FirstSeen kind="person" name={name} />}{' '}
        {titles.map((title) => (
          <span key={title} class="speaker-title">
            <PageWords words={title} />
          </span>
        ))}
      </h3>
      <SpeakerShare share={share} />
      {isPerson && name !== undefined && <SubjectHistory at="speakers" kind="person" name={name} />}
      <CappedList
        id={`speaker:${key}`}
        items={statements}
        first={first}
        placesOf={placesOfStatement}
        list="ol"
        class="statements"
      >
        {(statement) => <StatementRow key={statement.id} statement={statement} />}
      </CappedList>
    </section>
  );
}

function SpeakerShare({ share }: { readonly share: number }) {
  return (
    <p class="share">
      <span class="share-bar" aria-hidden="true">
        <span style={{ inlineSize: `${share * 100}%` }} />
      </span>
      {message('shareOfText', percent(share))}
    </p>
  );
}
