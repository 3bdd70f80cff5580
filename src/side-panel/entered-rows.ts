/** Finds the panel's rows for a place of the page, so that a pointer on its way over a page redraws nothing. */
import type { Span } from '../core/annotated-article.ts';

export interface EnteredRows {
  /** The element stands for these places until the returned function is called. */
  readonly add: (element: Element, places: readonly Span[]) => () => void;
  /** Lights the rows of a place, and no others. */
  readonly enter: (place: Span | undefined) => void;
}

const keyOf = ({ start, end }: Span) => `${start}-${end}`;

export function createEnteredRows(): EnteredRows {
  const rows = new Map<string, Set<Element>>();
  let lit: readonly Element[] = [];
  return {
    add: (element, places) => {
      const keys = places.map(keyOf);
      for (const key of keys) rows.set(key, (rows.get(key) ?? new Set()).add(element));
      return () => {
        for (const key of keys) {
          const elements = rows.get(key);
          elements?.delete(element);
          if (elements?.size === 0) rows.delete(key);
        }
      };
    },
    enter: (place) => {
      for (const element of lit) element.classList.remove('entered');
      lit = place ? inPanelOrder(rows.get(keyOf(place)) ?? new Set()) : [];
      for (const element of lit) element.classList.add('entered');
      bringIntoSight(lit[0]);
    },
  };
}

function inPanelOrder(elements: ReadonlySet<Element>): Element[] {
  return [...elements].sort((a, b) =>
    a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1,
  );
}

/** Several rows may stand for the place; the first is shown, unless the reader works in the panel. */
function bringIntoSight(element: Element | undefined): void {
  if (!element || document.hasFocus()) return;
  const isCalm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  element.scrollIntoView({ block: 'nearest', behavior: isCalm ? 'instant' : 'smooth' });
}
