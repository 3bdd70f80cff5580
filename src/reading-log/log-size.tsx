/** How much room the log takes on this machine. */
import { useState } from 'preact/hooks';
import { interfaceLanguage, message } from '../extension/locale.ts';
import { useAbortable } from '../interface/use-abortable.ts';

const bytesPerMegabyte = 1_000_000;

export function LogSize({ count }: { readonly count: number }) {
  const [megabytes, setMegabytes] = useState<number>();
  useAbortable(
    (signal) => {
      navigator.storage.estimate().then(
        ({ usage }) => signal.aborted || setMegabytes((usage ?? 0) / bytesPerMegabyte),
        // Some browsers do not say; the count alone is shown then.
        () => signal.aborted || setMegabytes(undefined),
      );
    },
    [count],
  );
  return <p class="hint">{logSizeWords(count, megabytes)}</p>;
}

/** An empty log has no size of its own: what the browser counts then is the empty database and its journal. */
export function logSizeWords(count: number, megabytes: number | undefined): string {
  if (count === 0 || megabytes === undefined) return message('logCount', count);
  const size = megabytes.toLocaleString(interfaceLanguage(), { maximumFractionDigits: 1 });
  return message('logSize', count, size);
}
