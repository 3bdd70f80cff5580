/** Files that a person names: what Gongbao finds in each, one after the other. */
import { annotateArticle } from '../../src/core/index.ts';
import type { Console } from './console.ts';
import { type ExitStatus, exitStatus } from './exit-status.ts';
import { formatArticle } from './format-article.ts';
import { InputError } from './input-error.ts';
import type { GivenFacts, OutputFormat } from './options.ts';
import { readArticleFile } from './read-article-file.ts';

/** A file that cannot be used is reported, and the files after it are still read. */
export async function annotateFiles(
  files: readonly string[],
  { format, given }: { readonly format: OutputFormat; readonly given: GivenFacts },
  { output, report }: Console,
): Promise<ExitStatus> {
  const statuses = new Set<ExitStatus>();
  for (const file of files) {
    try {
      const articles = await readArticleFile(file, given);
      if (articles.length === 0) {
        report(`${file}: no government article`);
        statuses.add(exitStatus.notAnArticle);
      }
      for (const facts of articles) {
        const annotated = annotateArticle(facts);
        output.write(`${format === 'json' ? JSON.stringify(annotated) : formatArticle(annotated)}\n`);
      }
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      report(`${file}: ${error.message}`);
      statuses.add(exitStatus.badInput);
    }
  }
  if (statuses.has(exitStatus.badInput)) return exitStatus.badInput;
  return statuses.has(exitStatus.notAnArticle) ? exitStatus.notAnArticle : exitStatus.done;
}
