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
    // The page that greets after an installation may have come to the front: the sidebar follows what is there.
    await firefox.run(
      'browser',
      `const tab = gBrowser.tabs.find((each) => each.linkedBrowser.currentURI.spec.includes('lanchuan'));
      if (tab) gBrowser.selectedTab = tab;
      return gBrowser.tabs.map((each) => each.linkedBrowser.currentURI.spec).join();`,
    );
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
    // Who spoke, what was said, and when: not the headline alone.
    for (const words of ['闻道安', '柏成舟', '绝不让一个山村成为信息孤岛', '新发展理念'])
      await expect.poll(sidebars).toContain(words);
  });

  it('converts the page and gives it back byte for byte, its marks still on their words', async () => {
    // A window of its own: the page of ours that asks, and the article beside it.
    await firefox.openWindow();
    await firefox.navigate(`moz-extension://${pageHost}/src/options/index.html`);
    const inTab = (body: string) =>
      firefox.run(
        'page',
        `const asked = async () => {
          const send = (id, call, argument) => browser.tabs.sendMessage(id, { gongbao: 'reader', call, argument });
          const look = async (id) => {
            const [{ result }] = await browser.scripting.executeScript({ target: { tabId: id }, func: () => [
              document.documentElement.outerHTML,
              document.body.textContent,
              ['person', 'date', 'keyword'].map((name) => CSS.highlights.get('gongbao-' + name)?.size ?? 0).join(),
            ] });
            return result;
          };
          ${body}
        };
        return asked();`,
      );
    const tabId = await inTab(
      `return (await browser.tabs.create({ url: ${JSON.stringify(addresses.mainland)}, active: false })).id;`,
    );
    const status = () =>
      inTab(`return send(${tabId}, 'describePage').then((reply) => reply?.value?.status, () => 'unread');`);
    await expect.poll(status, { timeout: 15_000 }).toBe('article');
    const look = () => inTab(`return look(${tabId});`) as Promise<[string, string, string]>;
    const [markup, , marks] = await look();
    await inTab(`return send(${tabId}, 'showScript', 'traditional').then((reply) => reply.ok);`);
    const [, words, marksThen] = await look();
    expect(words).toContain('會議要求');
    expect(marksThen).toBe(marks);
    await inTab(`return send(${tabId}, 'showScript', 'original').then((reply) => reply.ok);`);
    expect((await look())[0] === markup).toBe(true);
  });

  it('reads a site on no list by itself while the reader lets it in', async () => {
    await firefox.navigate(addresses.unlisted);
    const count = () => firefox.run('page', "return CSS.highlights.get('gongbao-person')?.size ?? 0");
    // As the switches of the add-ons manager do.
    const changeAccess = (change: 'add' | 'remove') =>
      firefox.run(
        'browser',
        `const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
        const { extension } = WebExtensionPolicy.getByID(${JSON.stringify(extensionId)});
        const site = { permissions: [], origins: ['*://blog.example.com/*'] };
        return ExtensionPermissions.${change}(extension.id, site, extension).then(() => true);`,
      );
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(await count()).toBe(0);
    await changeAccess('add');
    await expect.poll(count, { timeout: 15_000 }).toBeGreaterThan(10);
    await firefox.navigate(addresses.list);
    await firefox.navigate(addresses.unlisted);
    await expect.poll(count, { timeout: 15_000 }).toBeGreaterThan(10);
    await changeAccess('remove');
    await firefox.navigate(addresses.unlisted);
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(await count()).toBe(0);
  });

  it('says of a page that is no article that it is none, and puts nothing into it', async () => {
    await firefox.openWindow();
    await firefox.navigate(addresses.list);
    await new Promise((resolve) => setTimeout(resolve, 1_000));
    const sizes = await firefox.run('page', 'return [...CSS.highlights.keys()].join()');
    expect(sizes).toBe('');
  });
});
