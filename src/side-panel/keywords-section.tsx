/** The policy formulations by category, with a bar for how often each stands in the page. */

import { categoryLabel } from '../extension/category-labels.ts';
import { message } from '../extension/locale.ts';
import { highestCount, type KeywordGroup } from './keyword-groups.ts';
import { KeywordRow } from './keywords/keyword-row.tsx';
import { CappedList } from './memory/capped-list.tsx';
import { placesOfRow } from './row-places.ts';
import { Section } from './section.tsx';

/** Where nothing stands in the page more often than once or twice, no bar claims much. */
const longestBarAtLeast = 4;

/** From here on each category shows its most frequent ones only. */
const manyKeywords = 100;

export function KeywordsSection({ groups }: { readonly groups: readonly KeywordGroup[] }) {
  if (groups.length === 0) return null;
  const highest = Math.max(highestCount(groups), longestBarAtLeast);
  const count = groups.reduce((sum, { keywords }) => sum + keywords.length, 0);
  const mostPlaces = Math.max(...groups.map(({ placesCount }) => placesCount));
  return (
    <Section id="keywords" head={message('sectionKeywords')} count={count}>
      {groups.map(({ category, keywords, placesCount }) => (
        <section key={category ?? ''} class="category">
          <h3>
            {categoryLabel(category)}{' '}
            <span class="count" title={message('placesCount', placesCount)}>
              {placesCount}
            </span>
            <span class="category-bar" aria-hidden="true">
              <span style={{ inlineSize: `${(placesCount / mostPlaces) * 100}%` }} />
            </span>
          </h3>
          <CappedList
            id={`category:${category}`}
            items={keywords}
            first={count > manyKeywords ? 5 : 12}
            placesOf={placesOfRow}
            class="keywords"
          >
            {(keyword) => <KeywordRow key={keyword.term} keyword={keyword} highest={highest} />}
          </CappedList>
        </section>
      ))}
    </Section>
  );
}
