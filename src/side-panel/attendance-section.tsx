/** Who took part, by role, in the order of the page. */
import { roleLabels } from '../extension/annotation-labels.ts';
import { message } from '../extension/locale.ts';
import type { RoleGroup } from './attendance.ts';
import { PageWords } from './page-words.tsx';
import { PlaceButton } from './place-button.tsx';
import { Section } from './section.tsx';

export function AttendanceSection({ groups }: { readonly groups: readonly RoleGroup[] }) {
  if (groups.length === 0) return null;
  const count = new Set(groups.flatMap(({ people }) => people.map(({ id }) => id))).size;
  return (
    <Section head={message('sectionPeople')} count={count}>
      <dl class="facts roles">
        {groups.map(({ role, people }) => (
          <div key={role}>
            <dt>{message(roleLabels[role])}</dt>
            {people.map(({ id, name, titles, places }) => (
              <dd key={id}>
                <PlaceButton places={places} class="attendant">
                  <PageWords words={name} />
                </PlaceButton>
                {titles.map((title) => (
                  <span key={title} class="speaker-title">
                    <PageWords words={title} />
                  </span>
                ))}
              </dd>
            ))}
          </div>
        ))}
      </dl>
    </Section>
  );
}
