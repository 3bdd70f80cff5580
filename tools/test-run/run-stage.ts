/** Runs one stage and counts what passed: its tests, or the stage itself. */
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Stage } from './stages.ts';

export interface StageResult {
  readonly passed: number;
  readonly failed: number;
}

export async function runStage(stage: Stage): Promise<StageResult> {
  if (!stage.countsTests) {
    const status = await runScript(stage.script, []);
    return status === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
  }
  const folder = mkdtempSync(join(tmpdir(), 'gongbao-results-'));
  try {
    const report = join(folder, 'report.json');
    const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
    return countTests(await runScript(stage.script, reporters), report);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The exit status, or 1 where there is none because a signal ended it. */
function runScript(script: string, parameters: readonly string[]): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn('npm', ['run', '--silent', script, '--', ...parameters], {
      stdio: ['ignore', 'inherit', 'inherit'],
      shell: process.platform === 'win32',
    });
    child.once('error', reject);
    child.once('exit', (status) => resolve(status ?? 1));
  });
}

/** A run that fails beside its tests, or that executes none, is one failure of its own. */
function countTests(status: number, report: string): StageResult {
  if (!existsSync(report)) return { passed: 0, failed: 1 };
  const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(report, 'utf8'));
  const counted = { passed: Number(numPassedTests), failed: Number(numFailedTests) };
  const isSound = counted.failed > 0 || (status === 0 && counted.passed > 0);
  return isSound ? counted : { ...counted, failed: 1 };
}
