/** One page from standard input: its annotated article, or `null` where it is no government article. */
import type { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { annotateArticle } from '../../src/core/index.ts';
import type { Console } from './console.ts';
import { type ExitStatus, exitStatus } from './exit-status.ts';
import { formatArticle } from './format-article.ts';
import { InputError } from './input-error.ts';
import type { GivenFacts, OutputFormat } from './options.ts';

export async function annotatePage(
  input: Readable,
  { format, given }: { readonly format: OutputFormat; readonly given: GivenFacts },
  { output, report }: Console,
): Promise<ExitStatus> {
  const bytes = await buffer(input);
  if (bytes.length === 0) throw new InputError('no page on standard input');
  // Loaded here because the DOM takes longer to load than all other work of the command.
  const { readPageBytes } = await import('./read-page-bytes.ts');
  const facts = readPageBytes(bytes, given.url);
  if (facts === undefined) {
    if (format === 'json') output.write('null\n');
    else report('the page is no government article');
    return exitStatus.notAnArticle;
  }
  const annotated = annotateArticle({ ...facts, ...given });
  output.write(`${format === 'json' ? JSON.stringify(annotated) : formatArticle(annotated)}\n`);
  return exitStatus.done;
}
