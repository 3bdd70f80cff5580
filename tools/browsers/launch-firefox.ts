/** Starts Firefox with the built extension in a profile of its own, every page served by us. */
import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { findFirefox } from '../setup/find-browser.mjs';
import { connectMarionette, type Marionette } from './marionette.ts';

export interface RunningFirefox {
  readonly navigate: (address: string) => Promise<void>;
  /** Runs a function body in the page, or in the browser's own window, and returns its JSON value. */
  readonly run: (where: 'page' | 'browser', body: string) => Promise<unknown>;
  /** Opens a second window and makes it the one that is driven. */
  readonly openWindow: () => Promise<void>;
  readonly close: () => Promise<void>;
}

interface FirefoxOptions {
  /** The folder of the unpacked extension. */
  readonly extension: string;
  readonly extensionId: string;
  /** The host of the extension's own pages, which Firefox otherwise draws by lot. */
  readonly pageHost: string;
  /** The port of the server that plays all hosts. */
  readonly port: number;
}

const longestStartMs = 40_000;
const longestExitMs = 10_000;
const pollMs = 100;

export async function launchFirefox(options: FirefoxOptions): Promise<RunningFirefox> {
  const executable = findFirefox();
  if (!executable) throw new Error('Firefox is missing: run `node tools/setup.mjs --all`.');
  const profile = mkdtempSync(join(tmpdir(), 'gongbao-firefox-'));
  writeFileSync(join(profile, 'user.js'), preferenceLines(options));
  const flags = ['--marionette', '--remote-allow-system-access', '--headless', '--no-remote'];
  const firefox = spawn(executable, [...flags, '--profile', profile], { stdio: 'ignore' });
  const killFirefox = () => firefox.kill('SIGKILL');
  process.once('exit', killFirefox);
  const end = async () => {
    await waitForExit(firefox);
    process.off('exit', killFirefox);
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  };
  try {
    const marionette = await connectMarionette(await waitForPort(profile, firefox));
    await marionette.send('WebDriver:NewSession', { capabilities: { alwaysMatch: {} } });
    await marionette.send('Addon:Install', { path: options.extension, temporary: true });
    await closeWelcome(marionette);
    return driver(marionette, end);
  } catch (error) {
    killFirefox();
    await end();
    throw error;
  }
}

/** The welcome after installing would stay the active tab, while another one is driven. */
async function closeWelcome(marionette: Marionette): Promise<void> {
  const [first] = await windowHandles(marionette);
  for (const end = Date.now() + longestStartMs; Date.now() < end; await wait(pollMs)) {
    const welcome = (await windowHandles(marionette)).find((handle) => handle !== first);
    if (welcome === undefined) continue;
    await marionette.send('WebDriver:SwitchToWindow', { handle: welcome });
    await marionette.send('WebDriver:CloseWindow');
    await marionette.send('WebDriver:SwitchToWindow', { handle: first });
    return;
  }
  throw new Error('The welcome page did not open.');
}

async function windowHandles(marionette: Marionette): Promise<readonly unknown[]> {
  const handles = await marionette.send('WebDriver:GetWindowHandles');
  return Array.isArray(handles) ? handles : [];
}

function driver(marionette: Marionette, end: () => Promise<void>): RunningFirefox {
  const run = async (where: 'page' | 'browser', body: string) => {
    await marionette.send('Marionette:SetContext', { value: where === 'page' ? 'content' : 'chrome' });
    const result = await marionette.send('WebDriver:ExecuteScript', { script: body, args: [] });
    return memberOf(result, 'value');
  };
  return {
    run,
    navigate: async (url) => {
      await marionette.send('Marionette:SetContext', { value: 'content' });
      await marionette.send('WebDriver:Navigate', { url });
    },
    openWindow: async () => {
      await marionette.send('Marionette:SetContext', { value: 'content' });
      const created = await marionette.send('WebDriver:NewWindow', { type: 'window' });
      await marionette.send('WebDriver:SwitchToWindow', { handle: memberOf(created, 'handle') });
    },
    close: async () => {
      // Firefox may be gone before it has answered; its exit is what counts.
      await Promise.allSettled([marionette.send('Marionette:Quit', { flags: ['eForceQuit'] })]);
      await end();
      marionette.close();
    },
  };
}

function memberOf(result: unknown, name: string): unknown {
  return typeof result === 'object' && result !== null ? Reflect.get(result, name) : undefined;
}

function preferenceLines({ extensionId, pageHost, port }: FirefoxOptions): string {
  const preferences = {
    // Firefox chooses a free port and writes it into the profile.
    'marionette.port': 0,
    'extensions.webextensions.uuids': JSON.stringify({ [extensionId]: pageHost }),
    // The page server answers as a proxy does, so that every host is ours and nothing leaves the machine.
    'network.proxy.type': 1,
    'network.proxy.http': '127.0.0.1',
    'network.proxy.http_port': port,
    'network.proxy.ssl': '127.0.0.1',
    'network.proxy.ssl_port': port,
    'dom.security.https_first': false,
    'browser.shell.checkDefaultBrowser': false,
    'browser.startup.page': 0,
    'browser.startup.homepage_override.mstone': 'ignore',
    'browser.aboutwelcome.enabled': false,
    'termsofuse.bypassNotification': true,
    'datareporting.policy.dataSubmissionEnabled': false,
    'toolkit.telemetry.reportingpolicy.firstRun': false,
    'app.normandy.enabled': false,
    'network.captive-portal-service.enabled': false,
    'network.connectivity-service.enabled': false,
  };
  const lines = Object.entries(preferences).map(
    ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`,
  );
  return lines.join('\n');
}

async function waitForPort(profile: string, firefox: ChildProcess): Promise<number> {
  const file = join(profile, 'MarionetteActivePort');
  for (const end = Date.now() + longestStartMs; Date.now() < end; await wait(pollMs)) {
    if (firefox.exitCode !== null) throw new Error(`Firefox ended with status ${firefox.exitCode}.`);
    const port = existsSync(file) ? Number(readFileSync(file, 'utf8')) : 0;
    if (port > 0) return port;
  }
  throw new Error(`Firefox did not start within ${longestStartMs} ms.`);
}

async function waitForExit(firefox: ChildProcess): Promise<void> {
  if (firefox.exitCode !== null || firefox.signalCode !== null) return;
  const impatience = setTimeout(() => firefox.kill('SIGKILL'), longestExitMs);
  await new Promise((resolve) => firefox.once('exit', resolve));
  clearTimeout(impatience);
}
