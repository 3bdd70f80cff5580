/** The field that searches the article, in either script. */
import { useContext, useState } from 'preact/hooks';
import { message } from '../../extension/locale.ts';
import { RemoveIcon, SearchIcon } from '../../interface/icons.tsx';
import { useAbortable } from '../../interface/use-abortable.ts';
import { MemoryContext } from '../memory/use-panel-memory.ts';

/** Nothing is sought before the typing pauses for so long. */
const pauseMs = 120;

export function SearchField({ query }: { readonly query: string }) {
  const { remember } = useContext(MemoryContext);
  const [typed, setTyped] = useState(query);
  useAbortable(() => setTyped(query), [query]);
  useAbortable(
    (signal) => {
      if (typed === query) return;
      const timer = setTimeout(() => remember({ query: typed }), pauseMs);
      signal.addEventListener('abort', () => clearTimeout(timer));
    },
    [typed],
  );
  const clear = () => {
    setTyped('');
    remember({ query: '' });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.isComposing || typed === '') return;
    event.preventDefault();
    clear();
  };
  return (
    <div class="search-field">
      <SearchIcon />
      <input
        type="search"
        value={typed}
        placeholder={message('searchArticle')}
        aria-label={message('searchArticle')}
        aria-keyshortcuts="/"
        onInput={(event) => setTyped(event.currentTarget.value)}
        onKeyDown={onKeyDown}
      />
      {typed !== '' && (
        <button
          type="button"
          class="icon-button"
          aria-label={message('clearSearch')}
          title={message('clearSearch')}
          onClick={clear}
        >
          <RemoveIcon />
        </button>
      )}
    </div>
  );
}
