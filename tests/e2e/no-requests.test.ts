/** Nothing leaves the machine: every request of pages, worker, panel and popup is recorded, whoever makes it. */
import { describe, expect, it } from 'vitest';
import { waitForMarks } from '../../tools/browsers/reader-actions.ts';
import { useChromium } from './chromium-session.ts';
import { askReader } from './reader-state.ts';
import { addresses, sites } from './sample-pages.ts';

const asked: string[] = [];
const chromium = useChromium(
  new Proxy(sites, {
    // Every host of the world is our own server: whatever is asked for over the network is asked for here.
    get: (target, address) => {
      asked.push(String(address));
      return Reflect.get(target, address);
    },
  }),
);

/** Chromium itself asks for updates of its parts, with or without an extension. */
const browsersOwn = /^https?:\/\/(?:[\w-]+\.)*(?:googleapis|google|gvt1)\.com\//;

describe('the extension at work', () => {
  it('asks the network for nothing', async () => {
    const requests: string[] = [];
    chromium.running().context.on('request', (request) => requests.push(request.url()));
    const tab = await chromium.open(addresses.mainland);
    expect(await waitForMarks(tab)).toBe(true);
    const { page: panel } = await chromium.sidePanel(tab);
    panel.on('request', (request) => requests.push(request.url()));
    await panel.locator('h1').first().waitFor();
    const { page: popup } = await chromium.popup(tab);
    popup.on('request', (request) => requests.push(request.url()));
    await askReader(chromium.running(), addresses.mainland, 'showScript', 'taiwan');
    await askReader(chromium.running(), addresses.mainland, 'stepToMark', { direction: 1 });
    const options = await chromium.open(
      `chrome-extension://${chromium.running().extensionId}/src/options/index.html`,
    );
    await options.locator('h1').first().waitFor();
    await tab.waitForTimeout(1_000);

    // The page itself, and the icon that a browser looks for beside every page.
    const pages = new Set([addresses.mainland, new URL('/favicon.ico', addresses.mainland).href]);
    expect(asked.filter((address) => !pages.has(address) && !browsersOwn.test(address))).toEqual([]);
    const overNetwork = requests.filter((address) => /^(?:https?|wss?|ftp):/.test(address));
    expect(overNetwork.filter((address) => !pages.has(address))).toEqual([]);
  });

  it('may not, where it tries', async () => {
    const options = await chromium.open(
      `chrome-extension://${chromium.running().extensionId}/src/options/index.html`,
    );
    const before = asked.length;
    const refused = await options.evaluate(async () => {
      const reached = (attempt: Promise<unknown>) =>
        attempt.then(
          () => true,
          () => false,
        );
      const image = new Image();
      const loaded = new Promise((resolve, reject) => {
        image.onload = resolve;
        image.onerror = reject;
      });
      image.src = 'http://www.example.com/picture.png';
      return [await reached(fetch('http://www.example.com/')), await reached(loaded)];
    });
    expect(refused).toEqual([false, false]);
    expect(asked.slice(before)).toEqual([]);
  });
});
