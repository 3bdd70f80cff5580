/**
 * `npm run package:verify`: clones the commit twice, packs both clones, and compares the archives byte for byte.
 * The packages of this folder are linked into the clones; `npm ci` would give the same.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const project = fileURLToPath(new URL('..', import.meta.url));
const workshop = mkdtempSync(join(tmpdir(), 'gongbao-packages-'));

/** The checksums of a fresh clone at a path of its own, packed under a clock of its own. */
function packClone(name: string, timeZone: string): string {
  const clone = join(workshop, name);
  const run = (command: string, parameters: readonly string[], cwd: string) =>
    execFileSync(command, parameters, { cwd, env: { ...process.env, TZ: timeZone }, stdio: 'pipe' });
  run('git', ['clone', '--quiet', project, clone], workshop);
  symlinkSync(join(project, 'node_modules'), join(clone, 'node_modules'), 'junction');
  run('npm', ['run', '--silent', 'package'], clone);
  return readFileSync(join(clone, 'out/packages/SHA256SUMS'), 'utf8');
}

try {
  const first = packClone('first', 'Asia/Shanghai');
  const second = packClone('second/further/down', 'America/Los_Angeles');
  console.log(first.trimEnd());
  console.log(first === second ? 'Two clean clones: the same bytes.' : `Two clean clones differ:\n${second}`);
  process.exitCode = first === second ? 0 : 1;
} finally {
  rmSync(workshop, { recursive: true, force: true });
}
