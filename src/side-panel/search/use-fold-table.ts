/** Loads, on first use, the table that makes the two scripts one: it is larger than all the rest of the panel. */
import { useState } from 'preact/hooks';
import { useAbortable } from '../../interface/use-abortable.ts';
import type { Fold } from './text-search.ts';

/** `undefined` where it is not wanted, or still on its way. */
export function useFoldTable(isWanted: boolean): Fold | undefined {
  const [table, setTable] = useState<{ readonly fold: Fold }>();
  useAbortable(
    (signal) => {
      if (!isWanted || table) return;
      import('../../core/text/fold.ts').then(
        (loaded) => {
          if (!signal.aborted) setTable(loaded);
        },
        (error: unknown) => console.warn('Gongbao cannot fold the scripts', error),
      );
    },
    [isWanted, table],
  );
  return table?.fold;
}
