/** One formulation: its words, how often it stands in the page, and on request what it means. */
import { useId } from 'preact/hooks';
import { message } from '../../extension/locale.ts';
import { ChevronDownIcon } from '../../interface/icons.tsx';
import type { KeywordCount } from '../keyword-groups.ts';
import { FirstSeen } from '../log/first-seen.tsx';
import { hasHistory, useSubjectCount } from '../log/use-reading-log.ts';
import { useFold } from '../memory/use-panel-memory.ts';
import { PageWords } from '../page-words.tsx';
import { PlaceButton } from '../place-button.tsx';
import { KeywordDetails } from './keyword-details.tsx';
import { VariantNote } from './variant-note.tsx';

interface KeywordRowProps {
  readonly keyword: KeywordCount;
  readonly highest: number;
}

export function KeywordRow({ keyword, highest }: KeywordRowProps) {
  const { term, words, places, discovered, variant, note } = keyword;
  const [isOpen, toggle] = useFold(`keyword:${term}`);
  const detailsId = useId();
  const count = useSubjectCount({ kind: 'term', name: term });
  return (
    <li data-foldable>
      <PlaceButton places={places} class={discovered ? 'keyword discovered' : 'keyword'}>
        <PageWords words={words} />
        {discovered && <span class="unlisted"> {message('unlisted')}</span>}
        <FirstSeen kind="term" name={term} />
      </PlaceButton>
      <span class="count-bar" aria-hidden="true">
        <span style={{ inlineSize: `${(places.length / highest) * 100}%` }} />
      </span>
      <span class="keyword-count">
        <span aria-hidden="true">{places.length}</span>
        <span class="visually-hidden">{message('placesCount', places.length)}</span>
      </span>
      {hasDetails(keyword) || hasHistory(count) ? (
        <button
          type="button"
          class="unfold"
          aria-expanded={isOpen}
          aria-controls={detailsId}
          aria-label={message('explain', words)}
          title={message('explain', words)}
          onClick={toggle}
        >
          <ChevronDownIcon />
        </button>
      ) : (
        <span />
      )}
      {variant && <VariantNote variant={variant} />}
      {note && <p class="note">{note}</p>}
      <div id={detailsId} class="keyword-details" hidden={!isOpen}>
        {isOpen && <KeywordDetails keyword={keyword} />}
      </div>
    </li>
  );
}

function hasDetails({ termId, nested, members }: KeywordCount): boolean {
  return termId !== undefined || nested.length > 0 || members.length > 0;
}
