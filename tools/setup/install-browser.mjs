/** Installs a browser in the way that the machine has: Debian's packages, or else Playwright's build of Chromium. */
import { existsSync, readFileSync } from 'node:fs';
import { findChromium, findFirefox } from './find-browser.mjs';
import { hasCommand, runCommand } from './run-command.mjs';

/** Another installation may be under way: wait for it, in seconds. */
const waitForLock = ['-o', 'DPkg::Lock::Timeout=120'];

export function ensureChromium() {
  if (findChromium()) return;
  if (hasDebianPackages()) installDebianPackages('Chromium', ['chromium', 'fonts-noto-cjk']);
  else installFromPlaywright();
  if (!findChromium())
    throw new Error('Chromium was installed but is not found: set CHROMIUM_PATH to its program.');
}

export function ensureFirefox() {
  if (findFirefox()) return;
  if (!hasDebianPackages())
    throw new Error('The tests need Firefox: install it from its maker, or set FIREFOX_PATH to its program.');
  installDebianPackages('Firefox', ['firefox-esr']);
  if (!findFirefox())
    throw new Error('Firefox was installed but is not found: set FIREFOX_PATH to its program.');
}

/**
 * Debian itself only: Ubuntu's `chromium` is a snap, which may not read the extension's folder.
 */
export function hasDebianPackages() {
  if (process.platform !== 'linux' || !existsSync('/etc/os-release')) return false;
  return /^ID=debian$/m.test(readFileSync('/etc/os-release', 'utf8')) && hasCommand('apt-get');
}

/**
 * @param {string} what
 * @param {string[]} names
 */
export function installDebianPackages(what, names) {
  const prefix = process.getuid?.() === 0 ? [] : ['sudo'];
  if (prefix.length > 0 && !hasCommand('sudo'))
    throw new Error(`${what} is missing: run \`apt-get install ${names.join(' ')}\` as root.`);
  runAs(prefix, 'Reading the list of Debian packages', ['apt-get', ...waitForLock, 'update']);
  runAs(prefix, `Installing ${what} (${names.join(', ')})`, [
    'apt-get',
    ...waitForLock,
    'install',
    '-y',
    '--no-install-recommends',
    ...names,
  ]);
}

/**
 * @param {string[]} prefix
 * @param {string} purpose
 * @param {string[]} words
 */
function runAs(prefix, purpose, words) {
  const [command = '', ...parameters] = [...prefix, ...words];
  runCommand(purpose, command, parameters);
}

function installFromPlaywright() {
  runCommand("Installing Playwright's Chromium", 'npx', ['playwright-core', 'install', 'chromium']);
}
