/** A section of the panel: a small head with a count, which folds it, then its rows. */
import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { ChevronDownIcon } from '../interface/icons.tsx';
import { useFold } from './memory/use-panel-memory.ts';

interface SectionProps {
  /** Under this name it is remembered whether the section is folded. */
  readonly id: string;
  readonly head: string;
  readonly count?: number;
  readonly children: ComponentChildren;
}

export function Section({ id, head, count, children }: SectionProps) {
  const [isOpen, toggle] = useFold(`section:${id}`, true);
  const headId = useId();
  return (
    <section class="section" aria-labelledby={headId}>
      <h2 class="section-head">
        <button type="button" aria-expanded={isOpen} onClick={toggle}>
          <span id={headId}>
            {head} {count !== undefined && <span class="count">{count}</span>}
          </span>
          <ChevronDownIcon />
        </button>
      </h2>
      {isOpen && children}
    </section>
  );
}
