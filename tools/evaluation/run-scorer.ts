/** Runs one of the scorers and lets it print its table. */
import { spawnSync } from 'node:child_process';

/** False where a run failed. */
export function runScorer(name: string, script: string, args: readonly string[]): boolean {
  console.log(`\n${name}`);
  const { status } = spawnSync(process.execPath, [script, ...args], { stdio: 'inherit' });
  return status === 0;
}
