/** One row of the comparison: what has changed, said in words, and both sides. */
import type { ComponentChildren } from 'preact';
import { type MessageKey, message } from '../extension/locale.ts';

export type RowChange = 'same' | 'added' | 'gone' | 'moved' | 'reworded';

const labels: Readonly<Record<RowChange, MessageKey>> = {
  same: 'changeSame',
  added: 'changeOnlyRight',
  gone: 'changeOnlyLeft',
  moved: 'changeMoved',
  reworded: 'changeReworded',
};

interface ChangeRowProps {
  readonly change: RowChange;
  /** What has changed besides. */
  readonly further?: readonly MessageKey[];
  readonly children: ComponentChildren;
}

export function ChangeRow({ change, further = [], children }: ChangeRowProps) {
  const isAltered = change === 'same' && further.length > 0;
  const own = isAltered ? [] : [labels[change]];
  return (
    <li class={`row row-${isAltered ? 'altered' : change}`}>
      <p class="change">
        {[...own, ...further].map((label) => (
          <span key={label}>{message(label)}</span>
        ))}
      </p>
      {children}
    </li>
  );
}
