/** `npm test`: every stage, also after one has failed; closes with `N passed, N failed`. */
import { runStage } from './test-run/run-stage.ts';
import { stages } from './test-run/stages.ts';

let passed = 0;
let failed = 0;
for (const stage of stages) {
  console.log(`\n── ${stage.what}`);
  const startedMs = performance.now();
  const result = await runStage(stage);
  const seconds = ((performance.now() - startedMs) / 1000).toFixed(1);
  console.log(`${result.failed === 0 ? 'ok' : 'FAILED'}: ${stage.what}, ${seconds} s`);
  passed += result.passed;
  failed += result.failed;
}
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
