/** Brings node_modules in line with package-lock.json. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runCommand } from './run-command.mjs';

/** @typedef {Record<string, { version?: string, optional?: boolean }>} LockedPackages */

// Under `npm run --silent` npm would keep its reasons to itself.
const flags = ['--no-audit', '--no-fund', '--loglevel=error'];

/** @param {string} project the folder that holds package-lock.json */
export function installPackages(project) {
  if (isInstalled(project)) return;
  try {
    runCommand('Installing the npm packages', 'npm', ['ci', ...flags]);
  } catch {
    // A lock written where the registry lacks the builds for other systems is refused by `npm ci`. `npm install`
    // takes it, keeps its versions, and with `--no-save` leaves it as it is; its own error is the one to show.
    runCommand('Installing them without the strict check', 'npm', ['install', '--no-save', ...flags]);
  }
}

/**
 * Compares versions, not file times: a fresh clone and a restored cache have arbitrary times.
 * @param {string} project
 */
function isInstalled(project) {
  const installed = readPackages(join(project, 'node_modules', '.package-lock.json'));
  const wanted = readPackages(join(project, 'package-lock.json'));
  if (!installed || !wanted) return false;
  return Object.entries(wanted).every(([path, { version, optional }]) => {
    if (path === '') return true;
    const found = installed[path];
    // Optional packages for other platforms are locked, but not installed here.
    return found ? found.version === version : optional === true;
  });
}

/**
 * @param {string} file
 * @returns {LockedPackages | undefined}
 */
function readPackages(file) {
  if (!existsSync(file)) return undefined;
  return JSON.parse(readFileSync(file, 'utf8')).packages;
}
