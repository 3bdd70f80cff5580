/** The formulations of both articles: only here, only there, or in other words. */
import type { KeywordPair } from '../core/comparison/compare-keywords.ts';
import type { ArticlePair } from '../extension/comparison-store.ts';
import { message } from '../extension/locale.ts';
import { ChangeRow } from './change-row.tsx';
import { ComparedSection } from './compared-section.tsx';
import { Side, type SideName } from './side.tsx';

interface KeywordsTableProps {
  readonly pair: ArticlePair;
  readonly keywords: readonly KeywordPair[];
  readonly onlyDifferences: boolean;
}

export function KeywordsTable({ pair, keywords, onlyDifferences }: KeywordsTableProps) {
  const differing = keywords.filter(({ change }) => change !== 'same');
  const shown = onlyDifferences ? differing : keywords;
  return (
    <ComparedSection
      head={message('sectionKeywords')}
      count={keywords.length}
      differing={differing.length}
      onlyDifferences={onlyDifferences}
    >
      {shown.map((keyword) => (
        <ChangeRow key={keyword.term} change={keyword.change}>
          <KeywordSide side="left" pair={pair} keyword={keyword} />
          <KeywordSide side="right" pair={pair} keyword={keyword} />
        </ChangeRow>
      ))}
    </ComparedSection>
  );
}

interface KeywordSideProps {
  readonly side: SideName;
  readonly pair: ArticlePair;
  readonly keyword: KeywordPair;
}

function KeywordSide({ side, pair, keyword }: KeywordSideProps) {
  const wordings = keyword[side];
  return (
    <Side side={side} article={pair[side]}>
      {wordings.length > 0 &&
        wordings.map(({ wording, count }) => (
          <span key={wording} class="wording">
            {wording} {count > 1 && <span class="quiet">{message('timesHere', count)}</span>}
          </span>
        ))}
    </Side>
  );
}
