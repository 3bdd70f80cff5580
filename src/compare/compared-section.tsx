/** A section of the comparison: its head with how much differs, and its rows. */
import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { message } from '../extension/locale.ts';

interface ComparedSectionProps {
  readonly head: string;
  readonly count: number;
  readonly differing: number;
  /** True where rows that are the same are left out. */
  readonly onlyDifferences: boolean;
  readonly children: ComponentChildren;
}

export function ComparedSection(props: ComparedSectionProps) {
  const { head, count, differing, onlyDifferences, children } = props;
  const id = useId();
  const isBare = onlyDifferences ? differing === 0 : count === 0;
  return (
    <section class="compared" aria-labelledby={id}>
      <h2 id={id}>
        {head} <span class="count">{message('countDiffering', differing, count)}</span>
      </h2>
      {isBare ? <p class="quiet">{message('nothingDiffers')}</p> : <ol class="rows">{children}</ol>}
    </section>
  );
}
