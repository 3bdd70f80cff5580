/** A section of the panel: a small head with a count, then its rows. */
import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

interface SectionProps {
  readonly head: string;
  readonly count?: number;
  readonly children: ComponentChildren;
}

export function Section({ head, count, children }: SectionProps) {
  const id = useId();
  return (
    <section class="section" aria-labelledby={id}>
      <h2 id={id} class="section-head">
        {head} {count !== undefined && <span class="count">{count}</span>}
      </h2>
      {children}
    </section>
  );
}
