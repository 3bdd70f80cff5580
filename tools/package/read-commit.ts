/** Reads the files of the commit that is checked out, whatever lies in the work tree beside them. */
import { execFileSync } from 'node:child_process';
import type { PackedFile } from './zip-files.ts';

export interface Commit {
  readonly id: string;
  readonly madeAt: Date;
  /** False where the work tree holds something else than the commit. */
  readonly isClean: boolean;
}

export function readCommit(project: string): Commit {
  const [id = '', seconds = ''] = git(project, ['log', '-1', '--format=%H %ct']).toString().trim().split(' ');
  const changes = git(project, ['status', '--porcelain', '--untracked-files=no']).toString().trim();
  return { id, madeAt: new Date(Number(seconds) * 1000), isClean: changes === '' };
}

/** Every file of the commit; links and submodules, of which there are none, would be left out. */
export function readCommitFiles(project: string): PackedFile[] {
  const lines = git(project, ['ls-tree', '-r', '-z', 'HEAD']).toString().split('\0');
  const entries = lines.flatMap((line) => {
    const match = /^100(?:644|755) blob ([0-9a-f]+)\t(.*)$/s.exec(line);
    return match ? [{ hash: match[1] ?? '', path: match[2] ?? '' }] : [];
  });
  const contents = readBlobs(
    project,
    entries.map(({ hash }) => hash),
  );
  return entries.map(({ path }, i) => ({ path, bytes: contents[i] ?? new Uint8Array() }));
}

/** `git cat-file --batch` answers each hash with a line `<hash> blob <size>`, the bytes, and a line feed. */
function readBlobs(project: string, hashes: readonly string[]): Uint8Array[] {
  const output = git(project, ['cat-file', '--batch'], `${hashes.join('\n')}\n`);
  const contents: Uint8Array[] = [];
  for (let at = 0; at < output.length; ) {
    const lineEnd = output.indexOf(10, at);
    const size = Number(output.subarray(at, lineEnd).toString().split(' ')[2]);
    contents.push(output.subarray(lineEnd + 1, lineEnd + 1 + size));
    at = lineEnd + 1 + size + 1;
  }
  return contents;
}

function git(project: string, parameters: readonly string[], input = ''): Buffer {
  return execFileSync('git', parameters, { cwd: project, input, maxBuffer: 256 * 1024 * 1024 });
}
