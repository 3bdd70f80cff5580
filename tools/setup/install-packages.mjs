/** Brings node_modules in line with package-lock.json. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runCommand } from './run-command.mjs';

/** @typedef {Record<string, { version?: string, optional?: boolean }>} LockedPackages */

/** @param {string} project the folder that holds package-lock.json */
export function installPackages(project) {
  if (isInstalled(project)) return;
  // Under `npm run --silent` npm would keep its reasons to itself.
  runCommand('Installing the npm packages', 'npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error']);
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
