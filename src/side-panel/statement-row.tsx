/** One statement: its cue in small type, its words folded to the first sentence. */
import { useId, useMemo } from 'preact/hooks';
import { message } from '../extension/locale.ts';
import { ChevronDownIcon } from '../interface/icons.tsx';
import { CopyQuotation } from './actions/copy-quotation.tsx';
import { useArticle } from './article-context.ts';
import { useFold } from './memory/use-panel-memory.ts';
import { PageWords } from './page-words.tsx';
import type { Statement } from './speakers.ts';
import { usePlaces } from './use-places.ts';

export function StatementRow({ statement }: { readonly statement: Statement }) {
  const { id, cue, cueSpan, content, opening, rest, inferred } = statement;
  const { reveal, search, show } = useArticle();
  const [isOpen, toggle] = useFold(id);
  const lit = useMemo(() => [content], [content]);
  const places = useMemo(() => (cueSpan ? [cueSpan, content] : lit), [cueSpan, content, lit]);
  const row = usePlaces<HTMLLIElement>(places, lit);
  const wordsId = useId();
  // What is sought is shown wherever it stands.
  const unfolded = isOpen || (rest !== '' && (search?.within(show(rest)).length ?? 0) > 0);
  return (
    <li {...row} class={inferred ? 'statement inferred' : 'statement'} data-foldable>
      <div class="cue">
        {cue && <PageWords words={cue} />}
        {inferred && (
          <span class="inferred-word" title={message('inferredHint')}>
            {message('inferred')}
          </span>
        )}
        {rest !== '' && (
          <button
            type="button"
            class="unfold"
            aria-expanded={unfolded}
            aria-controls={wordsId}
            onClick={toggle}
          >
            {unfolded ? message('foldStatement') : message('unfoldStatement', rest.trim().length)}
            <ChevronDownIcon />
          </button>
        )}
        <CopyQuotation statementId={id} />
      </div>
      <blockquote id={wordsId}>
        <button type="button" class="place quote" onClick={() => reveal(content)}>
          <PageWords words={opening} />
          {unfolded ? <PageWords words={rest} /> : isCutShort(statement) && '…'}
        </button>
      </blockquote>
    </li>
  );
}

/** A whole first sentence needs no dots: the button beside it says how much follows. */
function isCutShort({ opening, rest }: Statement): boolean {
  return rest !== '' && !/[。！？!?][”’」』）》]*$/.test(opening);
}
