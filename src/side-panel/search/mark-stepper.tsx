/** The kinds of mark with their counts, each a filter; and the steps to the next and the last mark of the page. */
import { useContext } from 'preact/hooks';
import type { Span } from '../../core/annotated-article.ts';
import { type MessageKey, message } from '../../extension/locale.ts';
import { type MarkKind, markKinds } from '../../extension/mark-kinds.ts';
import { ChevronLeftIcon, ChevronRightIcon } from '../../interface/icons.tsx';
import { stepToMark } from '../keys/step-to-mark.ts';
import { MemoryContext } from '../memory/use-panel-memory.ts';

const kindLabels: Readonly<Record<MarkKind, MessageKey>> = {
  person: 'kindPerson',
  date: 'kindDate',
  keyword: 'kindKeyword',
};

interface MarkStepperProps {
  readonly marks: Readonly<Record<MarkKind, readonly Span[]>>;
  readonly kind: MarkKind | undefined;
  readonly tabId: number;
}

export function MarkStepper({ marks, kind, tabId }: MarkStepperProps) {
  const { remember } = useContext(MemoryContext);
  return (
    <div class="stepper">
      <fieldset class="kinds">
        <legend class="visually-hidden">{message('filterKind')}</legend>
        {markKinds.map((name) => (
          <button
            key={name}
            type="button"
            class={`kind kind-${name}`}
            aria-pressed={kind === name}
            disabled={marks[name].length === 0}
            title={message('markPlaces', marks[name].length)}
            onClick={() => remember({ kind: kind === name ? undefined : name })}
          >
            <span class={`mark-sample mark-sample-${name}`}>{message(kindLabels[name])}</span>{' '}
            <span class="count">{marks[name].length}</span>
          </button>
        ))}
      </fieldset>
      <button
        type="button"
        class="icon-button"
        aria-label={message('previousMark')}
        title={message('previousMark')}
        onClick={() => stepToMark(tabId, -1, kind)}
      >
        <ChevronLeftIcon />
      </button>
      <button
        type="button"
        class="icon-button"
        aria-label={message('nextMark')}
        title={message('nextMark')}
        onClick={() => stepToMark(tabId, 1, kind)}
      >
        <ChevronRightIcon />
      </button>
    </div>
  );
}
