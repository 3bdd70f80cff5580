/** One statement: its cue in small type, its words folded to the first sentence. */
import { useId, useState } from 'preact/hooks';
import { message } from '../extension/locale.ts';
import { ChevronDownIcon } from '../interface/icons.tsx';
import { useArticle } from './article-context.ts';
import { PageWords } from './page-words.tsx';
import type { Statement } from './speakers.ts';
import { useEntered } from './use-entered.ts';

export function StatementRow({ statement }: { readonly statement: Statement }) {
  const { cue, cueSpan, content, opening, rest, inferred } = statement;
  const { reveal, focus } = useArticle();
  const [unfolded, setUnfolded] = useState(false);
  const row = useEntered<HTMLLIElement>(cueSpan ? [cueSpan, content] : [content]);
  const words = useId();
  const light = () => focus([content]);
  const dim = () => focus([]);
  return (
    <li
      ref={row}
      class={inferred ? 'statement inferred' : 'statement'}
      onMouseEnter={light}
      onMouseLeave={dim}
      onFocusCapture={light}
      onBlurCapture={dim}
    >
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
            aria-controls={words}
            onClick={() => setUnfolded(!unfolded)}
          >
            {unfolded ? message('foldStatement') : message('unfoldStatement', rest.trim().length)}
            <ChevronDownIcon />
          </button>
        )}
      </div>
      <blockquote id={words}>
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
