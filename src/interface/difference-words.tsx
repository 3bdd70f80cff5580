/** Words with what another text lacks set apart, by form as well as by colour. */
import type { DifferencePart } from '../core/comparison/difference.ts';

interface DifferenceWordsProps {
  readonly parts: readonly DifferencePart[];
  /** The element for what the other text lacks: `del` for what was or should be, `ins` for what is. */
  readonly as: 'del' | 'ins';
}

export function DifferenceWords({ parts, as: Changed }: DifferenceWordsProps) {
  return (
    <>
      {parts.map(({ words, differs }, index) =>
        differs ? <Changed key={index}>{words}</Changed> : <span key={index}>{words}</span>,
      )}
    </>
  );
}
