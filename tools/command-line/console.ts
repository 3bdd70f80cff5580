/** Where the command speaks: results to standard output, faults to standard error, a line each. */
import type { Writable } from 'node:stream';

export interface Console {
  readonly output: Writable;
  readonly report: (fault: string) => void;
}

export const processConsole: Console = {
  output: process.stdout,
  report: (fault) => {
    process.stderr.write(`annotate: ${fault.replace(/\s+/g, ' ')}\n`);
  },
};

/** A reader that has seen enough (head, less) closes the pipe: no fault, only the end of the work. */
export function endWithReader(output: Writable): void {
  output.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    process.exit();
  });
}
