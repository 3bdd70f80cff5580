/** How much of the text each speaker holds, as one bar; a press on a part leaves that speaker's words only. */
import { useContext } from 'preact/hooks';
import { interfaceLanguage, message } from '../../extension/locale.ts';
import { useArticle } from '../article-context.ts';
import { MemoryContext } from '../memory/use-panel-memory.ts';
import type { Speaker } from '../speakers.ts';
import { useRovingFocus } from './use-roving-focus.ts';

/** Speakers with less than this have no part of their own. */
const leastShare = 0.01;

/** `speakers` are those of the whole article. */
export function ShareBar({
  speakers,
  chosen,
}: {
  readonly speakers: readonly Speaker[];
  readonly chosen: string | undefined;
}) {
  const { remember } = useContext(MemoryContext);
  const { show, language } = useArticle();
  const roving = useRovingFocus<HTMLFieldSetElement>();
  const parts = speakers.filter(({ share }) => share >= leastShare);
  const sum = speakers.reduce((total, { share }) => total + share, 0);
  if (parts.length === 0) return null;
  return (
    <fieldset class="share-of-all" {...roving}>
      <legend class="visually-hidden">{message('sharesLabel')}</legend>
      {parts.map(({ key, name, share }, i) => {
        const shown = name === undefined ? message('speakerUnnamed') : show(name);
        const words = `${shown} ${message('shareOfText', percent(share))}`;
        return (
          <button
            key={key}
            type="button"
            class="share-part"
            // What is said twice, as where statements overlap, must not push the others out.
            style={{ flexGrow: share / Math.max(1, sum) }}
            tabIndex={i === 0 ? 0 : -1}
            aria-pressed={chosen === key}
            aria-label={words}
            title={words}
            lang={language}
            onClick={() => remember({ speaker: chosen === key ? undefined : key })}
          >
            <span>{shown}</span>
          </button>
        );
      })}
      {sum < 1 && <span class="share-rest" style={{ flexGrow: 1 - sum }} />}
    </fieldset>
  );
}

export function percent(share: number): string {
  return share.toLocaleString(interfaceLanguage(), { style: 'percent', maximumFractionDigits: 0 });
}
