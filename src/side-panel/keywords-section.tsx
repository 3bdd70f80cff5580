/** The policy formulations by category, with a bar for how often each stands in the page. */
import { categoryLabel } from '../extension/category-labels.ts';
import { message } from '../extension/locale.ts';
import { highestCount, type KeywordCount, type KeywordGroup } from './keyword-groups.ts';
import { PageWords } from './page-words.tsx';
import { PlaceButton } from './place-button.tsx';
import { Section } from './section.tsx';

/** Where nothing stands in the page more often than once or twice, no bar claims much. */
const longestBarAtLeast = 4;

export function KeywordsSection({ groups }: { readonly groups: readonly KeywordGroup[] }) {
  if (groups.length === 0) return null;
  const highest = Math.max(highestCount(groups), longestBarAtLeast);
  const count = groups.reduce((sum, { keywords }) => sum + keywords.length, 0);
  return (
    <Section head={message('sectionKeywords')} count={count}>
      {groups.map(({ category, keywords }) => (
        <section key={category ?? ''} class="category">
          <h3>{categoryLabel(category)}</h3>
          <ul class="keywords">
            {keywords.map((keyword) => (
              <KeywordRow key={keyword.term} keyword={keyword} highest={highest} />
            ))}
          </ul>
        </section>
      ))}
    </Section>
  );
}

interface KeywordRowProps {
  readonly keyword: KeywordCount;
  readonly highest: number;
}

function KeywordRow({ keyword: { words, places, discovered, variantOf }, highest }: KeywordRowProps) {
  return (
    <li>
      <PlaceButton places={places} class={discovered ? 'keyword discovered' : 'keyword'}>
        <PageWords words={words} />
        {discovered && <span class="unlisted"> {message('unlisted')}</span>}
      </PlaceButton>
      <span class="count-bar" aria-hidden="true">
        <span style={{ inlineSize: `${(places.length / highest) * 100}%` }} />
      </span>
      <span class="keyword-count">
        <span aria-hidden="true">{places.length}</span>
        <span class="visually-hidden">{message('placesCount', places.length)}</span>
      </span>
      {variantOf && (
        <p class="variant">
          {message('standardWording')} <span lang="zh-Hans">{variantOf}</span>
        </p>
      )}
    </li>
  );
}
