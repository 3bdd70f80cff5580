/** `npm run package`: the archives that the stores take, under out/packages, with their checksums. */
import { createHash } from 'node:crypto';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import packageJson from '../package.json' with { type: 'json' };
import { builtExtension } from './browsers/built-extension.ts';
import { readCommit, readCommitFiles } from './package/read-commit.ts';
import { readFolder } from './package/read-folder.ts';
import { type PackedFile, zipFiles } from './package/zip-files.ts';

const project = fileURLToPath(new URL('..', import.meta.url));
const folder = `${project}out/packages`;

const commit = readCommit(project);
if (!commit.isClean)
  console.warn('The work tree differs from its commit: these archives are for trying out.');

/** Edge takes what Chrome takes; its archive has a name of its own so that nobody has to remember that. */
const archives: Readonly<Record<string, () => PackedFile[]>> = {
  chrome: () => readFolder(builtExtension('chrome')),
  edge: () => readFolder(builtExtension('chrome')),
  firefox: () => readFolder(builtExtension('firefox')),
  source: () => readCommitFiles(project),
};

rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
const sums: string[] = [];
for (const [name, read] of Object.entries(archives)) {
  const file = `gongbao-${packageJson.version}-${name}.zip`;
  const bytes = zipFiles(read(), commit.madeAt);
  writeFileSync(`${folder}/${file}`, bytes);
  const sum = createHash('sha256').update(bytes).digest('hex');
  sums.push(`${sum}  ${file}`);
  console.log(`${sum}  ${file}  ${(bytes.length / 1024).toFixed(1)} KiB`);
}
writeFileSync(`${folder}/SHA256SUMS`, `${sums.join('\n')}\n`);
console.log(`commit ${commit.id}, dated ${commit.madeAt.toISOString().slice(0, 10)}`);
