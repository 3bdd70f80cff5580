/**
 * Sets up what is missing, with nothing but Node: the npm packages, Chromium (`--browser`), Firefox too (`--all`).
 * Writes only what git ignores. Says nothing where nothing is missing.
 */
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { ensureChineseFont } from './setup/check-fonts.mjs';
import { ensureChromium, ensureFirefox } from './setup/install-browser.mjs';
import { installPackages } from './setup/install-packages.mjs';

const project = fileURLToPath(new URL('..', import.meta.url));

function setUp(options) {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major < 20 || (major === 20 && minor < 19) || (major === 22 && minor < 13)) {
    throw new Error(
      `Gongbao needs Node 20.19 or newer (of Node 22, 22.13 or newer); this is ${process.version}.`,
    );
  }
  process.chdir(project);
  installPackages(project);
  if (options.includes('--browser') || options.includes('--all')) {
    ensureChromium();
    ensureChineseFont();
  }
  if (options.includes('--all')) ensureFirefox();
}

try {
  setUp(process.argv.slice(2));
} catch (error) {
  console.error(`Set-up failed: ${error instanceof Error ? error.message : error}`);
  process.exitCode = 1;
}
