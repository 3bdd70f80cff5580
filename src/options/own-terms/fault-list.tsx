/** What is wrong, by line. */
import { message } from '../../extension/locale.ts';
import type { FileFault } from './file-fault.ts';
import { fileFaultWords } from './file-fault-words.ts';

/** More would help nobody; the rest is counted. */
const mostShown = 100;

interface FaultListProps {
  readonly faults: readonly FileFault[];
  /** Where a click can lead to the line. */
  readonly onPick?: (line: number) => void;
}

export function FaultList({ faults, onPick }: FaultListProps) {
  if (faults.length === 0) return null;
  const rest = faults.length - mostShown;
  return (
    <div class="faults" role="alert">
      <p>{message('faultCount', faults.length)}</p>
      <ol>
        {faults.slice(0, mostShown).map((fault) => (
          <li key={`${fault.line} ${fault.kind}`}>
            <LineNumber line={fault.line} {...(onPick ? { onPick } : {})} /> {fileFaultWords(fault)}
          </li>
        ))}
      </ol>
      {rest > 0 && <p>{message('faultsMore', rest)}</p>}
    </div>
  );
}

interface LineNumberProps {
  readonly line: number;
  readonly onPick?: (line: number) => void;
}

function LineNumber({ line, onPick }: LineNumberProps) {
  const words = message('faultLine', line);
  if (!onPick) return <span class="fault-line">{words}</span>;
  return (
    <button type="button" class="link fault-line" onClick={() => onPick(line)}>
      {words}
    </button>
  );
}
