/** Prints what Mozilla Readability and Defuddle find on the same saved pages, by the same measures. */
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { runScorer } from './run-scorer.ts';

/** `script` is the pages' own runner of peers, which takes the packages of the working directory. */
export function compareReaders(script: string): boolean {
  return existsSync(script)
    ? runScorer('Other readers on the same pages', script, ['--set', join(dirname(script), 'dev')])
    : true;
}
