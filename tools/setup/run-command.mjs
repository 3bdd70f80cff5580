/** Runs one command of the set-up, quietly unless it fails. */
import { spawnSync } from 'node:child_process';

/**
 * Says what is being done, does it, and throws with the command's own words where it fails.
 * @param {string} purpose one line for the reader
 * @param {string} command
 * @param {string[]} parameters
 */
export function runCommand(purpose, command, parameters) {
  console.log(`${purpose} …`);
  const result = spawnSync(command, parameters, {
    encoding: 'utf8',
    // No question can be answered here: apt and npx must not ask any. sudo asks on the terminal itself.
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    maxBuffer: 64 * 1024 * 1024,
    // npm and npx are .cmd files on Windows, which only a shell starts.
    shell: process.platform === 'win32',
  });
  if (result.status === 0) return;
  const words = `${result.stdout ?? ''}${result.stderr ?? ''}`.trim().split('\n');
  const reason = result.error ? result.error.message : `exit status ${result.status}`;
  throw new Error(`\`${[command, ...parameters].join(' ')}\` failed (${reason}).\n${shorten(words)}`);
}

/**
 * npm gives its reason first, apt last.
 * @param {string[]} lines
 */
function shorten(lines) {
  return (lines.length <= 24 ? lines : [...lines.slice(0, 12), '…', ...lines.slice(-12)]).join('\n');
}

/**
 * True where the command can be started at all.
 * @param {string} command
 */
export function hasCommand(command) {
  return (
    spawnSync(command, ['--version'], { stdio: 'ignore', shell: process.platform === 'win32' }).status === 0
  );
}
