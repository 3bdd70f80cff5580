/** Many articles, one a line: annotations out in the same order, line for line. */
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import { annotateArticle } from '../../src/core/index.ts';
import type { Console } from './console.ts';
import { type ExitStatus, exitStatus } from './exit-status.ts';
import { formatArticle } from './format-article.ts';
import { InputError } from './input-error.ts';
import type { OutputFormat } from './options.ts';
import { readRecord } from './read-record.ts';

/**
 * Reads `input` to its end. A line that cannot be used is reported with its number and answered with `null`, so
 * that line N out still belongs to line N in, and the lines after it are still read. Blank lines are passed over.
 */
export async function annotateLines(
  input: Readable,
  format: OutputFormat,
  { output, report }: Console,
): Promise<ExitStatus> {
  let lineNumber = 0;
  let articles = 0;
  let faults = 0;
  for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    lineNumber += 1;
    if (!line.trim()) continue;
    articles += 1;
    const answer = annotateLine(line, format);
    if (answer instanceof InputError) {
      faults += 1;
      report(`line ${lineNumber}: ${answer.message}`);
    }
    await writeLine(output, answer instanceof InputError ? 'null' : answer);
  }
  if (articles === 0) throw new InputError('no article on standard input');
  return faults > 0 ? exitStatus.badInput : exitStatus.done;
}

function annotateLine(line: string, format: OutputFormat): string | InputError {
  try {
    // Files written on Windows begin with a byte order mark.
    const annotated = annotateArticle(readRecord(line.replace(/^\ufeff/, '')));
    return format === 'json' ? JSON.stringify(annotated) : formatArticle(annotated);
  } catch (error) {
    if (error instanceof InputError) return error;
    throw error;
  }
}

async function writeLine(output: Writable, line: string): Promise<void> {
  if (!output.write(`${line}\n`)) await once(output, 'drain');
}
