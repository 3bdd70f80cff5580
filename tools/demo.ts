/** `npm start`: builds, opens a page in Chromium with the extension and its panel, or records all of it. */
import { spawnSync } from 'node:child_process';
import { builtExtension } from './browsers/built-extension.ts';
import { openSidePanel } from './browsers/extension-pages.ts';
import { launchChromium } from './browsers/launch-chromium.ts';
import { startPageServer } from './browsers/page-server.ts';
import { waitForMarks } from './browsers/reader-actions.ts';
import { recordVisit } from './demo/record-visit.ts';
import { visitedPage } from './demo/visited-page.ts';

async function demonstrate(argument: string | undefined): Promise<void> {
  const visited = visitedPage(argument);
  build();
  const server = await startPageServer(visited.answer);
  const headless = !hasDisplay();
  const running = await launchChromium({
    extension: builtExtension('chrome'),
    headless,
    port: server.port,
    mappedHosts: visited.mappedHosts,
  });
  try {
    const tab = running.context.pages()[0] ?? (await running.context.newPage());
    await tab.goto(visited.address);
    if (headless) await recordVisit(running, tab);
    else {
      await waitForMarks(tab);
      await (await openSidePanel(running, tab)).release();
      console.log('Close the browser to end.');
      await running.closed;
    }
  } finally {
    await running.close();
    await server.close();
  }
}

function build(): void {
  const { status, stdout, stderr } = spawnSync('npm', ['run', '--silent', 'build:chrome'], {
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error(`The build has failed.\n${stdout}${stderr}`);
}

function hasDisplay(): boolean {
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY);
}

demonstrate(process.argv[2]).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
