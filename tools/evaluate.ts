/** `npm run eval`: the scorers of ../shared, every output against the contract, both scripts, and the time. */
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { printDuckling } from './evaluate-duckling.ts';
import { countInvalid } from './evaluation/check-contract.ts';
import { compareReaders } from './evaluation/compare-readers.ts';
import { countScriptDifferences } from './evaluation/compare-scripts.ts';
import { reportOpencc } from './evaluation/compare-with-opencc.ts';
import { readGoldArticles, readUnlabelledArticles } from './evaluation/evaluation-articles.ts';
import { measureKeywords } from './evaluation/measure-keywords.ts';
import { measureTime } from './evaluation/measure-time.ts';
import { reportRestored } from './evaluation/restore-pages.ts';
import { runScorer } from './evaluation/run-scorer.ts';

const shared = resolve(import.meta.dirname, '../../shared');
if (existsSync(join(shared, 'gold/score.mjs'))) process.exitCode = await evaluate();
else console.log(`Nothing to evaluate with: ${shared} is not there. The project works without it.`);

/** 1 if a run failed, an output is invalid, or a command answered with an error. */
async function evaluate(): Promise<0 | 1> {
  const gold = readGoldArticles(shared);
  const all = [...gold, ...readUnlabelledArticles(shared)];
  const annotate = 'npm run -s annotate --';
  const scored = [
    runScorer('Labelled articles', join(shared, 'gold/score.mjs'), [
      ...['--gold', join(shared, 'gold/gold')],
      ...['--articles', join(shared, 'gold/articles')],
      ...['--run', `${annotate} --jsonl`],
    ]),
    runScorer('Saved pages', join(shared, 'pages/score-pages.mjs'), [
      ...['--set', join(shared, 'pages/dev')],
      ...['--run', `${annotate} --html`],
      ...['--jobs', '2'],
    ]),
    compareReaders(join(shared, 'pages/peers.mjs')),
  ];
  const invalid = countInvalid(all);
  console.log(`\nContract: ${all.length} articles, ${invalid} with an invalid output`);
  console.log(
    `Both scripts: ${gold.length} articles, ${countScriptDifferences(gold)} with other annotations`,
  );
  printDuckling(join(shared, 'peers/time/duckling-zh.json'));
  const asOpencc = await reportOpencc(join(shared, 'peers/opencc/testcases.json'));
  measureTime(all);
  measureKeywords(all);
  const areRestored = await reportRestored(join(shared, 'pages/dev'));
  return invalid > 0 || !asOpencc || !areRestored || scored.includes(false) ? 1 : 0;
}
