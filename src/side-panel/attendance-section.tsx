/** Who took part, with titles and roles, in the order of the page. */
import { roleLabels } from '../extension/annotation-labels.ts';
import { type MessageKey, message } from '../extension/locale.ts';
import type { AttendanceGroup, AttendanceKind, Attendant } from './attendance.ts';
import { FirstSeen } from './log/first-seen.tsx';
import { SubjectHistory } from './log/subject-history.tsx';
import { CappedList } from './memory/capped-list.tsx';
import { PageWords } from './page-words.tsx';
import { PlaceButton } from './place-button.tsx';
import { placesOfRow } from './row-places.ts';
import { Section } from './section.tsx';

const kindLabels: Readonly<Record<AttendanceKind, MessageKey>> = {
  present: 'attendancePresent',
  posted: 'attendancePosted',
  reported: 'roleReported',
  mentioned: 'roleMentioned',
};

export function AttendanceSection({ groups }: { readonly groups: readonly AttendanceGroup[] }) {
  if (groups.length === 0) return null;
  const count = groups.reduce((sum, { people }) => sum + people.length, 0);
  return (
    <Section id="people" head={message('sectionPeople')} count={count}>
      {groups.map(({ kind, people }) => (
        <section key={kind} class={`attendance attendance-${kind}`}>
          <h3>{message(kindLabels[kind])}</h3>
          <CappedList id={`people:${kind}`} items={people} first={30} placesOf={placesOfRow} list="ol">
            {(person) => <AttendantRow key={person.id} person={person} />}
          </CappedList>
        </section>
      ))}
    </Section>
  );
}

function AttendantRow({ person: { name, titles, roles, places } }: { readonly person: Attendant }) {
  return (
    <li class="attendant">
      <span>
        <PlaceButton places={places} class="attendant-name">
          <PageWords words={name} />
        </PlaceButton>
        <FirstSeen kind="person" name={name} />{' '}
        {titles.map((title) => (
          <span key={title} class="speaker-title">
            <PageWords words={title} />
          </span>
        ))}
        <SubjectHistory at="attendance" kind="person" name={name} />
      </span>
      {roles.length > 0 && (
        <span class="roles">{roles.map((role) => message(roleLabels[role])).join(' · ')}</span>
      )}
    </li>
  );
}
