/** The statements of both articles, those that are alike beside each other. */
import type { ComparedStatement, StatementPair } from '../core/comparison/compare-statements.ts';
import type { ArticlePair } from '../extension/comparison-store.ts';
import { message } from '../extension/locale.ts';
import { DifferenceWords } from '../interface/difference-words.tsx';
import { ChangeRow } from './change-row.tsx';
import { ComparedSection } from './compared-section.tsx';
import { differenceElements, Side, type SideName } from './side.tsx';

interface StatementsTableProps {
  readonly pair: ArticlePair;
  readonly statements: readonly StatementPair[];
  readonly onlyDifferences: boolean;
}

export function StatementsTable({ pair, statements, onlyDifferences }: StatementsTableProps) {
  const differing = statements.filter(({ change, speakerChanged }) => change !== 'same' || speakerChanged);
  const shown = onlyDifferences ? differing : statements;
  return (
    <ComparedSection
      head={message('sectionSpeakers')}
      count={statements.length}
      differing={differing.length}
      onlyDifferences={onlyDifferences}
    >
      {shown.map((statement) => (
        <ChangeRow
          key={`${statement.left?.attribution.id} ${statement.right?.attribution.id}`}
          change={statement.change}
          further={statement.speakerChanged ? ['changeSpeaker'] : []}
        >
          <StatementSide side="left" pair={pair} statement={statement} />
          <StatementSide side="right" pair={pair} statement={statement} />
        </ChangeRow>
      ))}
    </ComparedSection>
  );
}

interface StatementSideProps {
  readonly side: SideName;
  readonly pair: ArticlePair;
  readonly statement: StatementPair;
}

function StatementSide({ side, pair, statement }: StatementSideProps) {
  const here: ComparedStatement | undefined = statement[side];
  return (
    <Side side={side} article={pair[side]}>
      {here && (
        <>
          <p class="speaker">
            <strong>{here.speaker?.name ?? message('speakerUnnamed')}</strong>
            {here.attribution.inferred && <span class="inferred-word">{message('inferred')}</span>}
          </p>
          <blockquote>
            {statement.difference ? (
              <DifferenceWords parts={statement.difference[side]} as={differenceElements[side]} />
            ) : (
              here.words
            )}
          </blockquote>
        </>
      )}
    </Side>
  );
}
