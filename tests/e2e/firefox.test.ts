/** The Firefox build in a real Firefox: it installs, marks an article and shows it in the sidebar. */
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { builtExtension } from '../../tools/browsers/built-extension.ts';
import { launchFirefox, type RunningFirefox } from '../../tools/browsers/launch-firefox.ts';
import { type PageServer, startPageServer } from '../../tools/browsers/page-server.ts';
import { addresses, sites } from './sample-pages.ts';

const pageHost = '5f0e6a1c-3b7d-4c1e-9a52-7d1f0c9e8b46';

describe('Firefox', () => {
  let server: PageServer;
  let firefox: RunningFirefox;
  let extensionId = '';

  beforeAll(async () => {
    const extension = builtExtension('firefox');
    const manifest = JSON.parse(readFileSync(`${extension}/manifest.json`, 'utf8'));
    extensionId = manifest.browser_specific_settings.gecko.id;
    server = await startPageServer(({ host, path }) => sites[`http://${host}${path}`]);
    firefox = await launchFirefox({ extension, extensionId, pageHost, port: server.port });
  });
  afterAll(async () => {
    await firefox?.close();
    await server?.close();
  });

  it('marks an article', async () => {
    await firefox.navigate(addresses.mainland);
    const count = () => firefox.run('page', "return CSS.highlights.get('gongbao-person')?.size ?? 0");
    await expect.poll(count, { timeout: 15_000 }).toBeGreaterThan(10);
  });

  it('shows the article in the sidebar', async () => {
    await firefox.navigate(addresses.mainland);
    const widget = extensionId.toLowerCase().replaceAll(/[^a-z0-9_-]/g, '_');
    await firefox.run('browser', `SidebarController.show('${widget}-sidebar-action')`);
    // The sidebar follows its own window: it is read from a page of ours in another one.
    await firefox.openWindow();
    await firefox.navigate(`moz-extension://${pageHost}/src/options/index.html`);
    const sidebars = () =>
      firefox.run(
        'page',
        "return browser.extension.getViews({ type: 'sidebar' }).map((view) => view.document.body.textContent).join()",
      );
    await expect.poll(sidebars, { timeout: 15_000 }).toContain('研究防汛备汛和乡村全面振兴工作');
  });
});
