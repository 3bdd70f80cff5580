/** Finds the browsers that can load an unpacked extension: Chromium (branded Chrome no longer does) and Firefox. */
import { existsSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';

/**
 * Where each browser is told by the reader, called on the PATH, and put by its installers.
 * @type {Record<'chromium' | 'firefox', { variable: string, commands: string[], places: string[] }>}
 */
const browsers = {
  chromium: {
    variable: 'CHROMIUM_PATH',
    commands: ['chromium', 'chromium-browser', 'ungoogled-chromium'],
    places: [
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      join(homedir(), 'Applications/Chromium.app/Contents/MacOS/Chromium'),
      join(process.env.LOCALAPPDATA ?? '', 'Chromium/Application/chrome.exe'),
      join(process.env.PROGRAMFILES ?? '', 'Chromium/Application/chrome.exe'),
    ],
  },
  firefox: {
    variable: 'FIREFOX_PATH',
    commands: ['firefox-esr', 'firefox', 'firefox-developer-edition'],
    places: [
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      join(homedir(), 'Applications/Firefox.app/Contents/MacOS/firefox'),
      join(process.env.PROGRAMFILES ?? '', 'Mozilla Firefox/firefox.exe'),
      join(process.env.LOCALAPPDATA ?? '', 'Mozilla Firefox/firefox.exe'),
    ],
  },
};

/** The path of Chromium, or `undefined`. Throws where `CHROMIUM_PATH` names a file that is not there. */
export function findChromium() {
  return findBrowser(browsers.chromium) ?? findInPlaywrightCache();
}

/** The path of Firefox, or `undefined`. Throws where `FIREFOX_PATH` names a file that is not there. */
export function findFirefox() {
  return findBrowser(browsers.firefox);
}

/** @param {{ variable: string, commands: string[], places: string[] }} browser */
function findBrowser({ variable, commands, places }) {
  const told = process.env[variable];
  if (told) {
    if (existsSync(told)) return told;
    throw new Error(`${variable} names ${told}, and there is no such file.`);
  }
  return findOnPath(commands) ?? places.find((place) => existsSync(place));
}

/** @param {string[]} commands */
function findOnPath(commands) {
  const ending = process.platform === 'win32' ? '.exe' : '';
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  return commands
    .flatMap((command) => folders.map((folder) => join(folder, command + ending)))
    .find((file) => existsSync(file));
}

/** Playwright keeps `chromium-REVISION/chrome-PLATFORM/…`; the newest revision is the one that its client expects. */
function findInPlaywrightCache() {
  const cache = playwrightCache();
  if (!existsSync(cache)) return undefined;
  const executables = [
    'chrome',
    'chrome.exe',
    'Chromium.app/Contents/MacOS/Chromium',
    'Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
  ];
  return readdirSync(cache)
    .filter((name) => /^chromium-\d+$/.test(name))
    .sort((a, b) => revision(b) - revision(a))
    .flatMap((name) => readdirSync(join(cache, name)).map((platform) => join(cache, name, platform)))
    .flatMap((folder) => executables.map((executable) => join(folder, executable)))
    .find((file) => existsSync(file));
}

/** @param {string} name */
function revision(name) {
  return Number(name.slice('chromium-'.length));
}

function playwrightCache() {
  if (process.env.PLAYWRIGHT_BROWSERS_PATH) return process.env.PLAYWRIGHT_BROWSERS_PATH;
  if (process.platform === 'darwin') return join(homedir(), 'Library/Caches/ms-playwright');
  if (process.platform === 'win32') return join(process.env.LOCALAPPDATA ?? homedir(), 'ms-playwright');
  return join(process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache'), 'ms-playwright');
}
