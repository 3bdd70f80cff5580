/** Starts Chromium with the built extension in a profile of its own. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { type BrowserContext, chromium, type Worker } from 'playwright-core';
import { findChromium } from '../setup/find-browser.mjs';

export interface ChromiumOptions {
  /** The folder of the unpacked extension. */
  readonly extension: string;
  readonly headless: boolean;
  /** The port of the server that plays `mappedHosts`. */
  readonly port: number;
  /** Host patterns as `--host-resolver-rules` takes them; `*` for all. */
  readonly mappedHosts: readonly string[];
  readonly colorScheme?: 'light' | 'dark';
  /** Leaves the page open that shows after installing. */
  readonly keepWelcome?: boolean;
  /** The language of the interface: `zh-CN`. */
  readonly language?: string;
}

export interface RunningChromium {
  readonly context: BrowserContext;
  readonly extensionId: string;
  /** Where a second client of the DevTools protocol can connect. */
  readonly debuggingAddress: string;
  /** The service worker that runs now; waits for one that is starting. */
  readonly worker: () => Promise<Worker>;
  /** Resolves when the browser has gone, by whoever's hand. */
  readonly closed: Promise<void>;
  readonly close: () => Promise<void>;
}

const welcomePath = '/src/welcome/index.html';
const welcomeWaitMs = 15_000;

const windowSize = { width: 1440, height: 900 };

export async function launchChromium(options: ChromiumOptions): Promise<RunningChromium> {
  const executablePath = findChromium();
  if (!executablePath) throw new Error('Chromium is missing: run `node tools/setup.mjs --browser`.');
  const profile = mkdtempSync(join(tmpdir(), 'gongbao-chromium-'));
  const removeProfile = () => rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  try {
    const context = await chromium.launchPersistentContext(profile, {
      executablePath,
      headless: options.headless,
      args: chromiumArguments(options),
      // Chromium refuses to start with its sandbox as root.
      chromiumSandbox: process.getuid?.() !== 0,
      viewport: options.headless ? windowSize : null,
      colorScheme: options.colorScheme ?? null,
      // Playwright's own list switches extensions off.
      ignoreDefaultArgs: ['--disable-extensions'],
    });
    const closed = new Promise<void>((resolve) => context.once('close', () => resolve()));
    const worker = async () => context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
    const close = async () => {
      await context.close();
      removeProfile();
    };
    const extensionId = new URL((await worker()).url()).host;
    if (!options.keepWelcome) await closeWelcome(context);
    return {
      context,
      extensionId,
      debuggingAddress: readDebuggingAddress(profile),
      worker,
      closed,
      close,
    };
  } catch (error) {
    removeProfile();
    throw error;
  }
}

/** Every profile is new, so that the extension has just been installed: its welcome would be the active tab. */
async function closeWelcome(context: BrowserContext): Promise<void> {
  for (const end = Date.now() + welcomeWaitMs; Date.now() < end; await wait(50)) {
    const welcome = context.pages().find((page) => page.url().endsWith(welcomePath));
    if (welcome) return welcome.close();
  }
  throw new Error('The welcome page did not open.');
}

function chromiumArguments({ extension, port, mappedHosts, language }: ChromiumOptions): string[] {
  const rules = mappedHosts.map((host) => `MAP ${host} 127.0.0.1:${port}`);
  return [
    `--disable-extensions-except=${extension}`,
    `--load-extension=${extension}`,
    `--host-resolver-rules=${[...rules, 'EXCLUDE 127.0.0.1'].join(',')}`,
    '--remote-debugging-port=0',
    `--window-size=${windowSize.width},${windowSize.height}`,
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    ...(language ? [`--lang=${language}`] : []),
  ];
}

function readDebuggingAddress(profile: string): string {
  const [port = ''] = readFileSync(join(profile, 'DevToolsActivePort'), 'utf8').split('\n');
  return `http://127.0.0.1:${port}`;
}
