/** The people of both articles in the order of the right one. */
import type { Person } from '../core/annotated-article.ts';
import type { PersonPair } from '../core/comparison/compare-people.ts';
import type { ArticlePair } from '../extension/comparison-store.ts';
import { message } from '../extension/locale.ts';
import { ChangeRow } from './change-row.tsx';
import { ComparedSection } from './compared-section.tsx';
import { differenceElements, Side, type SideName } from './side.tsx';

interface PeopleTableProps {
  readonly pair: ArticlePair;
  readonly people: readonly PersonPair[];
  readonly onlyDifferences: boolean;
}

export function PeopleTable({ pair, people, onlyDifferences }: PeopleTableProps) {
  const differing = people.filter(differs);
  const shown = onlyDifferences ? differing : people;
  return (
    <ComparedSection
      head={message('peopleOrder')}
      count={people.length}
      differing={differing.length}
      onlyDifferences={onlyDifferences}
    >
      {shown.map((person) => (
        <ChangeRow
          key={`${person.left?.id} ${person.right?.id}`}
          change={person.change}
          further={titlesDiffer(person) ? ['changeTitles'] : []}
        >
          <PersonSide side="left" pair={pair} person={person} />
          <PersonSide side="right" pair={pair} person={person} />
        </ChangeRow>
      ))}
    </ComparedSection>
  );
}

function differs(person: PersonPair): boolean {
  return person.change !== 'same' || titlesDiffer(person);
}

function titlesDiffer({ titlesGone, titlesAdded }: PersonPair): boolean {
  return titlesGone.length + titlesAdded.length > 0;
}

interface PersonSideProps {
  readonly side: SideName;
  readonly pair: ArticlePair;
  readonly person: PersonPair;
}

function PersonSide({ side, pair, person }: PersonSideProps) {
  const here: Person | undefined = person[side];
  const place = side === 'left' ? person.leftPlace : person.rightPlace;
  const changed = side === 'left' ? person.titlesGone : person.titlesAdded;
  const Mark = differenceElements[side];
  return (
    <Side side={side} article={pair[side]}>
      {here && (
        <>
          <span class="place-number">{place}</span>
          <strong>{here.name}</strong>
          {here.titles.map((title) => (
            <span key={title} class="title">
              {changed.includes(title) ? <Mark>{title}</Mark> : title}
            </span>
          ))}
        </>
      )}
    </Side>
  );
}
